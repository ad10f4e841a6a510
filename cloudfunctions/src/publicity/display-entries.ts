import { actId } from '@shared/ledger/act'
import { inclusionProof, type Hash } from '@shared/ledger/merkle-tree'
import { displaysName, type DisplayEntry, type KeptDisplay } from '@shared/publicity/display-proof'
import { actsLog } from '../ledger/acts-log'
import { acts } from '../ledger/record-act'
import { ledgerEntries } from '../ledger/store'
import { command } from '../platform/collection'
import { displays } from './display-store'

/** More than any display has days. */
const mostEntries = 200

const inOrder = (one: KeptDisplay, other: KeptDisplay) => Number(one.kind === 'seen') - Number(other.kind === 'seen') || (one._id < other._id ? -1 : 1)

const actIdOf = ({ _id, revision }: KeptDisplay) => actId(displaysName, _id, revision)

/** What was entered of a notice's display: frozen first, then the days. */
export const displaysOf = async (noticeId: string): Promise<KeptDisplay[]> => (await displays.find({ where: { noticeId }, limit: mostEntries })).sort(inOrder)

/** Those of them that stand in the log, with their places there. */
async function placed(documents: readonly KeptDisplay[]): Promise<Map<string, number>> {
  const entries = await ledgerEntries.find({ where: { actId: command.in(documents.map(actIdOf)) }, limit: mostEntries, fields: ['actId', 'sequence'] })
  return new Map(entries.map(entry => [entry.actId, entry.sequence]))
}

/** The leaves of the log of acts, from the first to the one before `size`. */
async function leavesUntil(size: number): Promise<Hash[]> {
  const leaves: Hash[] = []
  while (leaves.length < size) {
    const page = await actsLog.leavesFrom(leaves.length)
    if (page.length === 0) throw new Error(`the log of acts has ${leaves.length} entries, fewer than its checkpoint's ${size}`)
    leaves.push(...page)
  }
  return leaves.slice(0, size)
}

/** How many of a notice's entries a checkpoint of this size covers. */
export async function coveredBy(size: number, documents: readonly KeptDisplay[]): Promise<KeptDisplay[]> {
  const places = await placed(documents)
  return documents.filter(document => (places.get(actIdOf(document)) ?? size) < size)
}

/** Each of these with its act and its way to the root of the log's first `size` entries, which cover them. */
export async function provenEntries(documents: readonly KeptDisplay[], size: number): Promise<DisplayEntry[]> {
  const [places, leaves] = [await placed(documents), await leavesUntil(size)]
  const found = new Map((await acts.find({ where: { _id: command.in(documents.map(actIdOf)) }, limit: mostEntries })).map(one => [one._id, one]))
  return documents.flatMap(document => {
    const [kept, index] = [found.get(actIdOf(document)), places.get(actIdOf(document))]
    if (!kept || index === undefined) return []
    const { _id, act, at, by, documentHash, salt } = kept
    return [{ act: { _id, act, at, by, documentHash, salt }, document, index, proof: inclusionProof(leaves, index) }]
  })
}
