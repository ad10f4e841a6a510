import { accept, refuse } from '@shared/basics/result'
import { materialsOf } from '@shared/campaign/materials-of'
import { changesBetween, materialChanges } from '@shared/nomination/changes'
import type { Handler } from '../gateway/handler'
import { seesOwnWordsOnly } from './file-view'
import { materialsOfFile } from './materials/store'
import { readFor, readWithCampaign } from './reader'
import { nominationVersions, type VersionDocument } from './store'

export const versions: Handler<'nomination.versions'> = async ({ input, caller }) => {
  const reading = await readFor(caller, input.nominationId)
  if (!reading) return refuse({ kind: 'no-such-nomination' })
  const kept = await nominationVersions.find({ where: { nominationId: input.nominationId }, orderBy: [['at', 'asc']], limit: 100, fields: ['at'] })
  return accept(kept.map(({ _id, at }) => ({ version: Number(_id.slice(_id.lastIndexOf(':') + 1)), at })))
}

/** 看改动: what changed from one submission to another, ID number masked. Not for who recommended somebody else: what the nominee wrote is not theirs to read. */
export const changes: Handler<'nomination.changes'> = async ({ input, caller, now }) => {
  const reading = await readWithCampaign(caller, input.nominationId, now)
  if (!reading || seesOwnWordsOnly(reading)) return refuse({ kind: 'no-such-nomination' })
  const [before, after] = await Promise.all([input.from, input.to].map(version => nominationVersions.get(`${input.nominationId}:${version}`)))
  if (!before || !after) return refuse({ kind: 'no-such-version' })
  const files = await materialsOfFile(input.nominationId)
  const sentWith = ({ materialIds = [] }: VersionDocument) => files.filter(({ _id }) => materialIds.includes(_id))
  const { charter } = reading.campaign
  return accept([...changesBetween(charter, before, after), ...materialChanges(materialsOf(charter.materials), sentWith(before), sentWith(after))])
}
