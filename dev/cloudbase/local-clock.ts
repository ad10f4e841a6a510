import { readFile } from 'node:fs/promises'
import { writeDurably } from './durable-file'

/** The time that functions, the database and tokens see: real time plus an offset that the local door sets. It keeps running. */
export interface LocalClock {
  now(): number
  /** Milliseconds added to real time. */
  offset(): number
  /** Whether real time is shown. */
  isReal(): boolean
  /** Moves to `now` (epoch milliseconds) and resolves when the timers that fell due have finished. */
  moveTo(now: number): Promise<void>
  /** Shows real time again. */
  showReal(): Promise<void>
}

/** Awaited before a move resolves. */
export type ClockMoved = (from: number, to: number) => Promise<void>

export interface OpenedClock extends LocalClock {
  /** Sets who hears of moves. */
  onMoved(moved: ClockMoved): void
}

async function savedOffset(file: string): Promise<number> {
  try {
    const { offset } = JSON.parse(await readFile(file, 'utf8')) as { offset: unknown }
    return typeof offset === 'number' ? offset : 0
  } catch {
    return 0
  }
}

/** The offset survives a restart: a campaign played in the future stays there. Moves wait for one another. */
export async function openLocalClock(file: string): Promise<OpenedClock> {
  let offset = await savedOffset(file)
  let moved: ClockMoved = async () => undefined
  let lastMove: Promise<void> = Promise.resolve()
  const now = () => Date.now() + offset

  const shiftTo = async (newOffset: () => number) => {
    const moving = newOffset()
    await writeDurably(file, JSON.stringify({ offset: moving }))
    const from = now()
    // Only now, together with the functions' clocks: a timer that ran in between would see the new time and they the old.
    offset = moving
    await moved(from, now())
  }
  const queue = (newOffset: () => number) => {
    const move = lastMove.then(() => shiftTo(newOffset))
    lastMove = move.catch(() => undefined)
    return move
  }
  return {
    now,
    offset: () => offset,
    onMoved: listener => void (moved = listener),
    isReal: () => offset === 0,
    moveTo: instant => queue(() => instant - Date.now()),
    showReal: () => queue(() => 0),
  }
}
