import { useEffect, useState } from 'react'

let aheadMs = 0
const listeners = new Set<() => void>()

/** Learns the server's clock from an answer that carries `nowMs`; the way back of the answer is not subtracted. */
export function noticeServerTime(nowMs: number) {
  aheadMs = nowMs - Date.now()
  listeners.forEach(listener => listener())
}

/** The server's time now, as far as this phone knows: epoch milliseconds. */
export const serverNow = () => Date.now() + aheadMs

/** The server's time, drawn again every `everyMs` and whenever the server tells it. */
export function useServerNow(everyMs = 30_000): number {
  const [now, setNow] = useState(serverNow)
  useEffect(() => {
    const tick = () => setNow(serverNow())
    const timer = setInterval(tick, everyMs)
    listeners.add(tick)
    return () => {
      clearInterval(timer)
      listeners.delete(tick)
    }
  }, [everyMs])
  return now
}
