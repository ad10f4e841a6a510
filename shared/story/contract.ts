import { endpoint } from '../basics/endpoint'
import { id, requestId, sentence, text } from '../basics/inputs'
import { type PageOf, paging } from '../basics/page-of'
import { array, int, maxLength, minimum, number, optional, strictObject } from '../basics/z'

export interface StoryCard {
  storyId: string
  title: string
  lead: string
  name: string
  trade: string
  readMinutes: number
  releasedAt: number | null
}

export interface StorySection {
  heading: string
  paragraphs: string[]
}

/** 先进事迹, public; the private account stays in the dossier. */
export interface StoryPage extends StoryCard {
  campaignId: string
  nominationId: string
  unitName: string
  honourTitle: string | null
  sections: StorySection[]
}

export interface StoryDraft extends StoryPage {
  revision: number
  state: 'draft' | 'released' | 'withdrawn'
  consent: 'given' | 'missing'
  proposedByMe: boolean
  releaseProposed: boolean
}

type NoStory = { kind: 'no-such-story' }
type Stale = { kind: 'changed-meanwhile' }

const sections = array(strictObject({ heading: text(40), paragraphs: array(sentence(2000)).check(maxLength(40)) })).check(maxLength(20))

export const storyContract = {
  'story.list': endpoint<PageOf<StoryCard>>()({ roles: ['visitor'], input: strictObject({ campaignId: optional(id()), ...paging }), refusals: [], perMinute: 240 }),
  'story.page': endpoint<StoryPage, NoStory>()({ roles: ['visitor'], input: strictObject({ storyId: id() }), refusals: ['no-such-story'], perMinute: 240 }),
  /** The desk's list of drafts and released stories. */
  'story.desk': endpoint<PageOf<StoryCard & { state: StoryDraft['state'] }>>()({ roles: ['cityOfficer'], input: strictObject({ campaignId: id(), ...paging }), refusals: [] }),
  /** Made from the dossier in one step. */
  'story.draft': endpoint<StoryDraft, { kind: 'no-such-nomination' } | { kind: 'consent-missing' }>()({ roles: ['cityOfficer'], input: strictObject({ nominationId: id(), requestId: requestId() }), refusals: ['no-such-nomination', 'consent-missing'] }),
  'story.read': endpoint<StoryDraft, NoStory>()({ roles: ['cityOfficer'], input: strictObject({ storyId: id() }), refusals: ['no-such-story'] }),
  'story.save': endpoint<StoryDraft, NoStory | Stale | { kind: 'already-released' }>()({
    roles: ['cityOfficer'],
    input: strictObject({ storyId: id(), revision: number().check(int(), minimum(0)), title: sentence(40), lead: sentence(120), sections, requestId: requestId() }),
    refusals: ['no-such-story', 'changed-meanwhile', 'already-released'],
  }),
  /** First call proposes, a second officer's call releases. */
  'story.release': endpoint<StoryDraft, NoStory | Stale | { kind: 'own-proposal' } | { kind: 'appointed-by-you' } | { kind: 'already-released' } | { kind: 'consent-missing' } | { kind: 'looks-like-personal-number' } | { kind: 'nothing-to-read' }>()({
    roles: ['cityOfficer'],
    input: strictObject({ storyId: id(), revision: number().check(int(), minimum(0)), requestId: requestId() }),
    refusals: ['no-such-story', 'changed-meanwhile', 'own-proposal', 'appointed-by-you', 'already-released', 'consent-missing', 'looks-like-personal-number', 'nothing-to-read'],
  }),
  'story.withdraw': endpoint<StoryDraft, NoStory | Stale>()({
    roles: ['cityOfficer'],
    input: strictObject({ storyId: id(), revision: number().check(int(), minimum(0)), reason: sentence(200), requestId: requestId() }),
    refusals: ['no-such-story', 'changed-meanwhile'],
  }),
}
