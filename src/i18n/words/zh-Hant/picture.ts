// Traditional Chinese: taking a card along as a picture.

export const picture = {
  picture: {
    title: "帶走這張卡",
    embed: "嵌入其他網站",
    shareLink: "這一頁的連結，訊息中附預覽",
    code: "這張卡片網址的二維碼",
    saveCode: "儲存二維碼",
    citation: "引用",
    shape: "比例",
    shapes: { wide: "16:9", tall: "4:5", screen: "原樣" },
    ground: "底色",
    grounds: { white: "白", transparent: "透明", dark: "深色" },
    languages: "語言",
    copy: "複製圖片",
    copyText: "複製",
    copied: "已複製",
    copyFailed: "瀏覽器不允許複製圖片，請改存 PNG。",
    saved: "已存檔",
    failed: "圖片未能製成。請重試，或改用其他比例。",
  },
}
