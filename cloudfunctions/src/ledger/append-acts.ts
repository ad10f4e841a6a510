import { leafHashOf } from '@shared/ledger/act'
import { command } from '../platform/collection'
import { actsLog } from './acts-log'
import { extend, readEdge } from './read-edge'
import { acts, type ActDocument } from './record-act'
import type { Grown } from './sealed-log'
import { ledgerEntries, padded, type EntryDocument } from './store'

const batchSize = 200

const entryOf = (act: ActDocument, sequence: number): EntryDocument => ({
  _id: padded(sequence),
  sequence,
  actId: act._id,
  act: act.act,
  at: act.at,
  by: act.by,
  leafHash: leafHashOf(act),
})

/** A refused entry: the act has one already, or another timer took the number. Either way the log has grown past what was read. */
async function append(grown: Grown, act: ActDocument): Promise<Grown> {
  const entry = entryOf(act, grown.edge.size)
  if ((await ledgerEntries.add(entry)).ok) return extend(grown, [entry.leafHash])
  if ((await ledgerEntries.find({ where: { actId: act._id }, limit: 1 })).length > 0) return grown
  return append(await rereadAfter(grown), act)
}

async function rereadAfter({ full }: Grown): Promise<Grown> {
  const read = await readEdge(actsLog)
  const known = new Set(full.map(tile => `${tile.level}/${tile.index}`))
  return { edge: read.edge, full: [...full, ...read.full.filter(tile => !known.has(`${tile.level}/${tile.index}`))] }
}

/** Enters every act that has no entry yet, oldest first. */
export async function appendActs(grown: Grown): Promise<Grown> {
  for (;;) {
    const open = await acts.find({ where: { sealed: false }, orderBy: [['at', 'asc'], ['_id', 'asc']], limit: batchSize })
    for (const act of open) grown = await append(grown, act)
    if (open.length > 0) await acts.update({ _id: command.in(open.map(act => act._id)) }, { sealed: true })
    if (open.length < batchSize) return grown
  }
}
