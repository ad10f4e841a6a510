import { leafHashOf, type Act } from './act'
import type { Entry, IsSigned, Log, LogFault } from './log'
import { faultsOfCheckpoints } from './verify-checkpoints'

const isSame = (entry: Entry, act: Act) => entry.leafHash === leafHashOf(act) && entry.act === act.act && entry.at === act.at && entry.by === act.by

function faultsOfEntry(entry: Entry, place: number, acts: Log['acts']): LogFault[] {
  const { sequence, actId } = entry
  if (sequence !== place) return [{ kind: 'sequence-broken', sequence: place }]
  const act = acts.get(actId)
  if (!act) return [{ kind: 'act-missing', sequence, actId }]
  return isSame(entry, act) ? [] : [{ kind: 'entry-changed', sequence, actId }]
}

/** Every act once in the log, and none that the log says it has is missing there. */
function faultsOfActs({ acts, entries }: Log): LogFault[] {
  const entered = new Set<string>()
  const twice = entries.filter(({ actId }) => entered.size === entered.add(actId).size)
  const missing = [...acts.values()].filter(act => act.sealed && !entered.has(act._id))
  return [...twice.map(({ actId }) => ({ kind: 'entry-twice', actId }) as const), ...missing.map(act => ({ kind: 'entry-missing', actId: act._id }) as const)]
}

/**
 * Whether the log is whole: entries in sequence, each the leaf of its act, every checkpoint signed and the root of the
 * entries it covers. As all roots are made from the same entries, each checkpoint continues the one before.
 */
export function verifyLog(log: Log, isSigned: IsSigned): LogFault[] {
  return [...log.entries.flatMap((entry, place) => faultsOfEntry(entry, place, log.acts)), ...faultsOfActs(log), ...faultsOfCheckpoints(log, isSigned)]
}
