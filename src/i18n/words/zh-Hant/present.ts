// Traditional Chinese: cards on a stage.

export const present = {
  present: {
    start: "放映",
    stage: ({ at, count, title }: { at: number; count: number; title: string }) => `放映第 ${at} 頁，共 ${count} 頁：${title}`,
    controls: "放映控制",
    overview: "總覽",
    notes: "講者備註",
    fullScreen: "全螢幕",
    progress: "進度",
    black: "螢幕已變黑，按 B 恢復",
    next: "下一頁：",
    last: "最後一頁",
  },
}
