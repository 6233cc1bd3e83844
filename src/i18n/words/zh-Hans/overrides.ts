// Simplified Chinese is made from Traditional when the site is built (src/tools/simplified.ts). Here stand the phrases that a reader
// on the mainland would write in other words, not only in other characters: as zh-Hant has them → as zh-Hans has them. The longest
// phrase wins. Kept as the Hong Kong exchange writes them in Simplified, too: 管治, 持份者, 营运, 覆核.
export const OVERRIDES: Readonly<Record<string, string>> = {
  // Quotation marks.
  "「": "“",
  "」": "”",

  // Computing.
  伺服器: "服务器",
  記憶體: "内存",
  檔案: "文件",
  "WebP 檔": "WebP 文件",
  寫入報告檔: "写入报告文件",
  資料: "数据",
  成員的資料: "成员的资料",
  連結: "链接",
  搜尋: "搜索",
  載入: "加载",
  重新載入分頁: "刷新标签页",
  分頁: "标签页",
  儲存: "保存",
  匯出: "导出",
  列印: "打印",
  只列印出的: "只列印出的",
  然後執行: "然后运行",
  點選: "点击",
  選取: "选中",
  收回上一個: "撤销上一个",
  導覽: "导航",
  檢視: "视图",
  檢視中的: "查看中的",

  // Rows are 行 and columns 列 on the mainland; in Traditional text 列 is a row and 欄 a column.
  欄位: "列",
  還原欄位: "还原各列",
  "公司為欄、指標為列": "公司为列、指标为行",
  每一列: "每一行",
  每列一項: "每行一项",
  該列: "该行",
  這一列: "这一行",
  一列不在: "一行不在",

  // Common words.
  座標: "坐标",
  撮要: "摘要",
  私隱: "隐私",
  容許: "允许",
}
