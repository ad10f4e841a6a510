import { announced } from '../campaign/campaign-list'
import type { CollectionName } from '../indexes'
import { everyone } from '../outcome/honoured-snapshots'
import { honoured } from '../outcome/store'
import { command } from '../platform/collection'
import { publicityNotices } from '../publicity/store'
import { candidateIdOf } from '../scoring/candidate-id'
import { stories, storyIdOf } from '../story/store'
import { everyStory } from '../story/story-snapshots'
import { channelTotals } from '../vote/channel-store'
import { candidates } from '../vote/store'
import type { SnapshotName } from './kinds'

type ShownBy = (documentIds: string[]) => Promise<SnapshotName[]> | SnapshotName[]

const name = (kind: SnapshotName['kind']) => (key: string): SnapshotName => ({ kind, key })
const ofCampaign = (campaignId: string): SnapshotName[] => (['campaign', 'candidates', 'results'] as const).map(kind => ({ kind, key: campaignId }))

/** What shows a nominee: their candidate's page and their story. A name for which there is nothing costs one reading. */
const ofNominee = (nominationId: string): SnapshotName[] => [name('candidate')(candidateIdOf(nominationId)), name('story')(storyIdOf(nominationId))]

const list = name('stories')(everyStory)
const directory = name('directory')(everyone)

/** Which snapshots show a document, by its collection. What is not here the public does not see. */
export const shownBy: Partial<Record<CollectionName, ShownBy>> = {
  campaigns: ids => [name('campaigns')(announced), ...ids.flatMap(ofCampaign), ...ids.map(name('notices'))],
  candidates: async ids => {
    const found = await candidates.find({ where: { _id: command.in(ids) }, fields: ['campaignId'], limit: ids.length })
    return [...ids.map(name('candidate')), ...found.flatMap(({ campaignId }) => ofCampaign(campaignId))]
  },
  channelTotals: async ids => (await channelTotals.find({ where: { _id: command.in(ids) }, fields: ['campaignId'], limit: ids.length })).map(({ campaignId }) => name('results')(campaignId)),
  publicityNotices: async ids => {
    const found = await publicityNotices.find({ where: { _id: command.in(ids) }, fields: ['campaignId'], limit: ids.length })
    return [...ids.map(name('notice')), ...found.flatMap(({ campaignId }) => [name('campaign')(campaignId), name('notices')(campaignId)])]
  },
  stories: async ids => {
    const found = await stories.find({ where: { _id: command.in(ids) }, fields: ['nominationId'], limit: ids.length })
    return [list, directory, ...found.flatMap(({ nominationId }) => ofNominee(nominationId))]
  },
  honoured: async ids => {
    const found = await honoured.find({ where: { _id: command.in(ids) }, fields: ['campaignId', 'nominationId'], limit: ids.length })
    return [directory, ...found.flatMap(({ campaignId, nominationId }) => [name('campaign')(campaignId), ...ofNominee(nominationId)])]
  },
  /** `_id` is nomination:kind; the other consents are about what the public does not see. */
  consents: ids => {
    const shown = ids.filter(id => /:(story|pictures)$/.test(id))
    return shown.length > 0 ? [list, ...shown.flatMap(id => ofNominee(id.slice(0, id.lastIndexOf(':'))))] : []
  },
}
