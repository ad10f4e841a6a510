import { addBallots, emptyCount, type Count } from '@shared/tally/count-ballots'
import { command } from '../platform/collection'
import { heldBallots } from '../vote/held-store'
import { ballots, type BallotDocument } from '../vote/store'

const pageSize = 500

type Placed = Pick<BallotDocument, '_id' | 'castAt' | 'firstId' | 'revision' | 'picks'>

const fields: (keyof BallotDocument)[] = ['castAt', 'firstId', 'revision', 'picks']
const revisionKey = (firstId: string, revision: number) => `${firstId}:${revision}`

/** Those in whose place no later ballot of the same voter stands. */
async function standing(page: readonly Placed[], isCounted: (ballot: Placed) => boolean): Promise<Placed[]> {
  const later = await ballots.all({ firstId: command.in(page.map(one => one.firstId)), revision: command.gt(0) }, ['castAt', 'firstId', 'revision'])
  const places = new Set(later.filter(isCounted).map(one => revisionKey(one.firstId, one.revision)))
  return page.filter(one => !places.has(revisionKey(one.firstId, one.revision + 1)))
}

/** What the ballots of these groups would add to a count of all ballots for which `isCounted` holds. */
export async function standingVoids(groupIds: readonly string[], isCounted: (ballot: Placed) => boolean = () => true): Promise<Count> {
  let count = emptyCount
  if (groupIds.length === 0) return count
  for (let after = ''; ; ) {
    const held = await heldBallots.find({ where: { groupId: command.in([...groupIds]), _id: command.gt(after) }, orderBy: [['_id', 'asc']], limit: pageSize })
    if (held.length === 0) return count
    const page = (await ballots.find({ where: { _id: command.in(held.map(one => one._id)) }, limit: pageSize, fields })).filter(isCounted)
    count = addBallots(count, await standing(page, isCounted))
    after = held[held.length - 1]?._id ?? ''
  }
}
