// Traditional Chinese: cards on a stage.

export const present = {
  present: {
    start: "簡報",
    stage: ({ at, count, title }: { at: number; count: number; title: string }) => `簡報第 ${at} 頁，共 ${count} 頁：${title}`,
    controls: "簡報控制",
    overview: "總覽",
    notes: "講者備註",
    fullScreen: "全螢幕",
    progress: "進度",
    black: "螢幕已變黑，按 B 恢復",
    next: "下一頁：",
    last: "最後一頁",
  },
}
