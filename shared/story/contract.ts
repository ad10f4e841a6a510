import { endpoint } from '../basics/endpoint'
import { id, requestId, sentence, text } from '../basics/inputs'
import { type PageOf, paging } from '../basics/page-of'
import { array, boolean, discriminatedUnion, enum as oneOf, int, literal, maximum, maxLength, minimum, nullable, number, optional, strictObject } from '../basics/z'
import type { ContentCheck } from '../nomination/materials-contract'
import { columns } from './column'
import type { ReleaseRefusal } from './may-release'
import type { Shown } from './shown'
import type { Written } from './written'

/** `cover.file` and every file of a page are paths of public storage. */
export interface StoryCard extends Pick<Shown, 'title' | 'lead' | 'column' | 'series' | 'part' | 'cover'> {
  storyId: string
  name: string
  trade: string
  readMinutes: number
  releasedAt: number | null
}

/** 先进事迹, public; the private account stays in the dossier. */
export interface StoryPage extends StoryCard, Pick<Shown, 'sections'> {
  campaignId: string
  nominationId: string
  unitName: string
  honourTitle: string | null
}

export type StoryState = 'draft' | 'released' | 'withdrawn'

/** 内容安全: what WeChat says of a story's words; where it has not let them pass, a human reads every line. */
export type WordsCheck = 'passed' | 'risky' | 'unchecked'

/** A release that waits for its second officer: the words as they were proposed. */
export interface Proposal {
  byMe: boolean
  at: number
  words: WordsCheck
  written: Written
}

export interface StoryDraft {
  storyId: string
  campaignId: string
  nominationId: string
  name: string
  trade: string
  unitName: string
  honourTitle: string | null
  revision: number
  state: StoryState
  releasedAt: number | null
  /** Why it was withdrawn; '' while it was not. */
  withdrawnBecause: string
  /** What is being written; guarded by its own count. */
  draftRevision: number
  savedAt: number
  written: Written
  /** Whether the draft says something else than what the public reads. */
  isChanged: boolean
  proposal: Proposal | null
}

/** A picture or video of the nominee's that a story could show. `url` is good for two hours. */
export interface StoryPicture {
  materialId: string
  format: 'jpg' | 'png' | 'mp4'
  caption: string
  url: string
  check: ContentCheck
}

/** Of the desk's list. */
export interface DeskStory extends Pick<StoryCard, 'storyId' | 'name' | 'trade' | 'title' | 'column' | 'readMinutes'> {
  state: StoryState
  isProposed: boolean
}

type NoStory = { kind: 'no-such-story' }
type NoConsent = { kind: 'consent-missing' }
type Stale = { kind: 'changed-meanwhile' }
type Elsewhere = { kind: 'edited-elsewhere'; draftRevision: number; written: Written; savedAt: number }

const count = () => number().check(int(), minimum(0))
const block = discriminatedUnion('kind', [
  strictObject({ kind: literal('text'), paragraphs: array(sentence(2000)).check(maxLength(60)) }),
  strictObject({ kind: literal('quote'), text: text(120), by: text(20) }),
  strictObject({ kind: literal('picture'), materialId: id(), alt: text(60), caption: text(60) }),
  strictObject({ kind: literal('video'), materialId: id(), caption: text(60) }),
])
const written = strictObject({
  title: text(40), lead: text(120), column: oneOf(columns), series: text(20), part: count().check(maximum(99)),
  cover: nullable(strictObject({ materialId: id(), alt: text(60) })),
  sections: array(strictObject({ heading: text(40), blocks: array(block).check(maxLength(40)) })).check(maxLength(20)),
})
const ofStory = { storyId: id() }
const officers = ['cityOfficer'] as const

export const storyContract = {
  /** Newest first; of a series its parts in their order. */
  'story.list': endpoint<PageOf<StoryCard>>()({ roles: ['visitor'], input: strictObject({ campaignId: optional(id()), column: optional(oneOf(columns)), series: optional(text(20)), search: optional(text(40)), ...paging }), refusals: [], perMinute: 240 }),
  'story.page': endpoint<StoryPage, NoStory>()({ roles: ['visitor'], input: strictObject(ofStory), refusals: ['no-such-story'], perMinute: 240 }),
  /** The desk's list of drafts and released stories. */
  'story.desk': endpoint<PageOf<DeskStory>>()({ roles: officers, input: strictObject({ campaignId: id(), ...paging }), refusals: [] }),
  /** Made from the dossier in one step, numbers and addresses covered; a story that is there already is given as it stands. */
  'story.draft': endpoint<StoryDraft, { kind: 'no-such-nomination' } | NoConsent>()({ roles: officers, input: strictObject({ nominationId: id(), requestId: requestId() }), refusals: ['no-such-nomination', 'consent-missing'] }),
  'story.read': endpoint<StoryDraft, NoStory | NoConsent>()({ roles: officers, input: strictObject(ofStory), refusals: ['no-such-story', 'consent-missing'] }),
  /** 自动保存. An edit takes back a release that was proposed: the second officer releases what they have read. */
  'story.save': endpoint<{ draftRevision: number; savedAt: number }, NoStory | NoConsent | Elsewhere>()({
    roles: officers,
    input: strictObject({ ...ofStory, draftRevision: count(), written, requestId: requestId() }),
    refusals: ['no-such-story', 'consent-missing', 'edited-elsewhere'],
    perMinute: 120,
  }),
  /** The nominee's pictures and videos, where they let them be shown. */
  'story.pictures': endpoint<{ consent: 'given' | 'missing'; items: StoryPicture[] }, NoStory>()({ roles: officers, input: strictObject(ofStory), refusals: ['no-such-story'] }),
  'story.propose': endpoint<StoryDraft, NoStory | Stale | ReleaseRefusal>()({
    roles: officers,
    input: strictObject({ ...ofStory, draftRevision: count(), requestId: requestId() }),
    refusals: ['no-such-story', 'changed-meanwhile', 'consent-missing', 'nothing-to-read', 'looks-like-personal-number', 'looks-like-address', 'picture-not-usable', 'alt-missing'],
  }),
  /** By a second officer. `hasLooked` where WeChat has not let the words pass: then a human has read every line. */
  'story.release': endpoint<StoryDraft, NoStory | Stale | ReleaseRefusal | { kind: 'not-proposed' } | { kind: 'own-proposal' } | { kind: 'appointed-by-you' } | { kind: 'look-needed'; words: WordsCheck }>()({
    roles: officers,
    input: strictObject({ ...ofStory, revision: count(), hasLooked: boolean(), requestId: requestId() }),
    refusals: ['no-such-story', 'changed-meanwhile', 'not-proposed', 'own-proposal', 'appointed-by-you', 'look-needed', 'consent-missing', 'nothing-to-read', 'looks-like-personal-number', 'looks-like-address', 'picture-not-usable', 'alt-missing'],
  }),
  'story.withdraw': endpoint<StoryDraft, NoStory | Stale>()({
    roles: officers,
    input: strictObject({ ...ofStory, revision: count(), reason: sentence(200), requestId: requestId() }),
    refusals: ['no-such-story', 'changed-meanwhile'],
  }),
}
