const REFRESH_MS = 10_000

/** Keeps the status bar at Local CloudBase's time, which the stage can move; the machine's own where there is none. */
export function keepTime(): void {
  void show()
  setInterval(() => void show(), REFRESH_MS)
}

async function show(): Promise<void> {
  const now = await fetch('/local/clock').then(async (answer) => ((await answer.json()) as { now: number }).now).catch(() => Date.now())
  document.getElementById('ph-clock')!.textContent = new Date(now).toLocaleTimeString('zh-CN', { hour: '2-digit', minute: '2-digit', hour12: false, timeZone: 'Asia/Shanghai' })
}
