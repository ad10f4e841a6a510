import { keptBriefly } from '../platform/kept-briefly'
import { snapshots, type SnapshotDocument } from './store'

export interface Snapshot<Value> {
  /** What the public sees, as it was at most twenty seconds ago: one reading of the database at most, none from memory. Null where there is nothing to see. */
  read(key: string, now: number): Promise<Value | null>
  /** Makes it anew from what it shows. Safe beside other writers; throws where they leave no turn. */
  write(key: string, now: number): Promise<void>
}

const freshMs = 20_000
const mostTurns = 10

/** Only whoever saw the newest version may replace it: what was made of older readings is made again. Nothing is written down, too: a reader who saw what was there before would write that. */
async function replace(seen: SnapshotDocument | null, _id: string, json: string): Promise<boolean> {
  if (!seen) return (await snapshots.add({ _id, version: 1, json })).ok
  return seen.json === json || (await snapshots.update({ _id, version: seen.version }, { version: seen.version + 1, json })) === 1
}

/** A kind of snapshot. `build` reads everything that one of them shows, and gives null where the public may see nothing; nothing in it may depend on the hour. */
export function snapshotOf<Value>(kind: string, build: (key: string, now: number) => Promise<Value | null>): Snapshot<Value> {
  const idOf = (key: string) => `${kind}:${key}`
  /** The first who asks for what nobody has written yet makes it. */
  const make = async (key: string, now: number): Promise<Value | null> => {
    const value = await build(key, now)
    if (value !== null) await replace(null, idOf(key), JSON.stringify(value))
    return value
  }
  const memory = keptBriefly(freshMs, async (key, now) => {
    const kept = await snapshots.get(idOf(key))
    return kept ? (JSON.parse(kept.json) as Value | null) : make(key, now)
  })
  const write = async (key: string, now: number, turnsLeft = mostTurns): Promise<void> => {
    const seen = await snapshots.get(idOf(key))
    const replaced = await replace(seen, idOf(key), JSON.stringify(await build(key, now)))
    memory.forget(key)
    if (!replaced && turnsLeft === 0) throw new Error(`no turn to write the snapshot ${idOf(key)}`)
    if (!replaced) await write(key, now, turnsLeft - 1)
  }
  return { read: memory, write: (key, now) => write(key, now) }
}
