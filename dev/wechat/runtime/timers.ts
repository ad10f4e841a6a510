export type Timers = { globals: Record<string, unknown>; stop(): void }

type Callback = (...values: unknown[]) => void

/** The logic layer's own timers: an error in one is reported, and all of them end with the mini-program. */
export function createTimers(report: (error: unknown) => void): Timers {
  const live = new Set<ReturnType<typeof setTimeout>>()
  const guarded = (callback: Callback, values: unknown[]) => {
    try { callback(...values) } catch (error) { report(error) }
  }
  const setTimer = (callback: Callback, delayMs?: number, ...values: unknown[]) => {
    const timer = setTimeout(() => { live.delete(timer); guarded(callback, values) }, delayMs)
    live.add(timer)
    return timer
  }
  const setRepeating = (callback: Callback, delayMs?: number, ...values: unknown[]) => {
    const timer = setInterval(() => guarded(callback, values), delayMs)
    live.add(timer)
    return timer
  }
  const clear = (timer: ReturnType<typeof setTimeout>) => { live.delete(timer); clearTimeout(timer) }
  return {
    globals: { setTimeout: setTimer, setInterval: setRepeating, clearTimeout: clear, clearInterval: clear },
    stop: () => { live.forEach((timer) => clearTimeout(timer)); live.clear() },
  }
}
