import type { HonouredPerson } from '@shared/outcome/contract'
import { command } from '../platform/collection'
import { snapshotOf } from '../snapshot/snapshot'
import { stories, storyIdOf } from '../story/store'
import { honoured, type HonouredDocument } from './store'

/** One line of the directory, with the key that it is paged by. */
export interface DirectoryLine extends HonouredPerson {
  key: string
  campaignId: string
}

/** CloudBase asks for at most this many at once. */
const mostAtOnce = 500

async function releasedAmong(people: readonly HonouredDocument[]): Promise<Set<string>> {
  const ids = people.map(one => storyIdOf(one.nominationId))
  const parts = Array.from({ length: Math.ceil(ids.length / mostAtOnce) }, (_, part) => ids.slice(part * mostAtOnce, (part + 1) * mostAtOnce))
  const found = await Promise.all(parts.map(part => stories.find({ where: { _id: command.in(part), state: 'released' }, fields: ['state'], limit: mostAtOnce })))
  return new Set(found.flat().map(({ _id }) => _id))
}

/** 名录 of all campaigns, in order of key. There is one: `everyone`. */
export const directorySnapshots = snapshotOf<DirectoryLine[]>('directory', async () => {
  const people = await honoured.all({})
  const released = await releasedAmong(people)
  return people.map(({ _id, campaignId, nominationId, name, trade, unitName, title, certificateNumber, conferredOn }) => {
    const storyId = storyIdOf(nominationId)
    return { key: _id, campaignId, nominationId, name, trade, unitName, title, certificateNumber, conferredOn, storyId: released.has(storyId) ? storyId : null }
  })
})

export const everyone = 'everyone'
