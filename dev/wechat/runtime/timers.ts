/** `dueWithin` tells whether a one-time timer will fire in so many milliseconds. */
export type Timers = { globals: Record<string, unknown>; dueWithin(ms: number): boolean; stop(): void }

type Callback = (...values: unknown[]) => void

/** The logic layer's own timers: an error in one is reported, and all of them end with the mini-program. */
export function createTimers(report: (error: unknown) => void): Timers {
  /** By timer, the instant it is due; a repeating one is never waited for. */
  const live = new Map<ReturnType<typeof setTimeout>, number>()
  const guarded = (callback: Callback, values: unknown[]) => {
    try { callback(...values) } catch (error) { report(error) }
  }
  const setTimer = (callback: Callback, delayMs = 0, ...values: unknown[]) => {
    const timer = setTimeout(() => { live.delete(timer); guarded(callback, values) }, delayMs)
    live.set(timer, Date.now() + delayMs)
    return timer
  }
  const setRepeating = (callback: Callback, delayMs?: number, ...values: unknown[]) => {
    const timer = setInterval(() => guarded(callback, values), delayMs)
    live.set(timer, Infinity)
    return timer
  }
  const clear = (timer: ReturnType<typeof setTimeout>) => { live.delete(timer); clearTimeout(timer) }
  return {
    globals: { setTimeout: setTimer, setInterval: setRepeating, clearTimeout: clear, clearInterval: clear },
    dueWithin: (ms) => [...live.values()].some((due) => due <= Date.now() + ms),
    stop: () => { live.forEach((_, timer) => clearTimeout(timer)); live.clear() },
  }
}
