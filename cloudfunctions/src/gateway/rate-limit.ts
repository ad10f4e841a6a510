interface Window {
  startedAt: number
  calls: number
}

const minuteMs = 60_000
const mostWindows = 50_000
const windows = new Map<string, Window>()

/** Counts a call in this instance's memory. Gives 0 when it is within the limit, else the seconds to wait. */
export function secondsToWait(key: string, perMinute: number, now: number): number {
  const window = windows.get(key)
  if (!window || now - window.startedAt >= minuteMs || now < window.startedAt) {
    if (windows.size >= mostWindows) windows.clear()
    windows.set(key, { startedAt: now, calls: 1 })
    return 0
  }
  window.calls += 1
  return window.calls > perMinute ? Math.ceil((window.startedAt + minuteMs - now) / 1000) : 0
}
