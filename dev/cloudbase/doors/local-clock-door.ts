import type { LocalClock } from '../local-clock'
import { json, refused } from '../http/answer'
import type { Door } from '../http/door-request'
import { readObject } from '../http/request-body'

/** The latest instant that a Date can hold. */
const lastInstant = 8.64e15

const isInstant = (value: unknown): value is number => Number.isInteger(value) && Math.abs(value as number) <= lastInstant

const move = (clock: LocalClock, wish: Record<string, unknown>): Promise<void> | undefined => {
  if (wish.real === true) return clock.showReal()
  if (isInstant(wish.now)) return clock.moveTo(wish.now)
  if (isInstant(wish.advanceMs) && isInstant(clock.now() + wish.advanceMs)) return clock.moveTo(clock.now() + wish.advanceMs)
  return undefined
}

/** `GET /local/clock`, or `POST` with `{ now }`, `{ advanceMs }` or `{ real: true }`. Answers when the timers that fell due have run. */
export const localClockDoor = (clock: LocalClock): Door => async request => {
  if (request.method === 'POST') {
    const wish = await readObject(request.stream, 1024)
    if (!wish.ok) return refused(wish.error.kind)
    const moving = move(clock, wish.value)
    if (!moving) return refused('malformed')
    await moving
  }
  return json({ now: clock.now(), real: clock.isReal() })
}
