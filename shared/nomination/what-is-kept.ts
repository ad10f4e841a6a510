import type { Instant } from '../basics/shanghai-time'
import type { Charter } from '../campaign/charter'
import { asksForPictures, materialsOf } from '../campaign/materials-of'
import type { ConsentKind } from './consent'
import { erasesAt } from './retention'

/** What is kept about people, by what it is for. Every collection of the database is one of these or holds nothing of people. */
export const keptKeys = ['file', 'idNumber', 'recommender', 'materials', 'review', 'scores', 'messages', 'consents', 'candidate', 'notice', 'honour', 'story', 'pictures', 'talentPool', 'ballots', 'network', 'objections', 'suggestions', 'papers', 'posts', 'acts'] as const
export type KeptKey = (typeof keptKeys)[number]

/** Until when: `at` is null while the campaign runs, for its end is not known before. */
export type KeptUntil =
  | { kind: 'erased'; months: number; at: Instant | null }
  /** With the consent. */
  | { kind: 'taken-back' }
  /** When nobody may object any more. */
  | { kind: 'objections-over' }
  | { kind: 'next-day' }
  /** 公开的评选档案: what was public stays known. */
  | { kind: 'public-record' }
  /** 不公开的档案: no timer erases it. */
  | { kind: 'office-record' }
  | { kind: 'in-office' }

export interface KeptPart {
  key: KeptKey
  /** The consent without which it is not there; null where the campaign could not be without it. */
  consent: ConsentKind | null
  until: KeptUntil
  /** What the charter asks for, by its own words; empty where it is always the same. */
  asked: string[]
}

type Rules = Pick<Charter, 'form' | 'collective' | 'channels' | 'materials' | 'scoring' | 'vote' | 'publicity' | 'retention'>

const fields = ({ form, collective }: Rules) => [...form, ...(collective?.form ?? [])].flatMap(group => group.fields)
const once = (labels: string[]) => [...new Set(labels)]

/** Labels of the form; the many questions of a check of conditions are told as what they are. */
const labelsOf = (rules: Rules): string[] => fields(rules).filter(({ input }) => input !== 'idNumber').map(({ label, input }) => (input === 'yesNo' ? '对各项条件的回答' : label))

const showsWords: Record<Charter['publicity'][number]['shows'][number], string> = { name: '姓名', trade: '工种', unit: '单位', deeds: '事迹' }

/** What this charter leads to being kept about people, why by its key, and until when: computed from the charter and the rules of erasing, so that no page can say otherwise. */
export function whatIsKept(rules: Rules, endedAt: Instant | null): KeptPart[] {
  const { retention: { months } } = rules
  const erased: KeptUntil = { kind: 'erased', months, at: erasesAt(endedAt, rules.retention) }
  const part = (key: KeptKey, until: KeptUntil, asked: string[] = [], consent: ConsentKind | null = null): KeptPart => ({ key, until, asked: once(asked), consent })
  const asksIdNumber = fields(rules).some(({ input }) => input === 'idNumber')
  const handedIn = materialsOf(rules.materials).filter(({ kind }) => kind !== 'text').map(({ title }) => title)
  const opener = rules.channels.flatMap(({ asks }) => asks ?? []).map(({ label }) => label)
  return [
    part('file', erased, labelsOf(rules)),
    ...(asksIdNumber ? [part('idNumber', erased, [], 'idNumber')] : []),
    ...(opener.length > 0 ? [part('recommender', erased, opener)] : []),
    ...(handedIn.length > 0 ? [part('materials', erased, handedIn)] : []),
    part('review', erased),
    ...(rules.scoring ? [part('scores', { kind: 'office-record' }, rules.scoring.criteria.map(({ title }) => title))] : []),
    part('messages', erased),
    part('consents', { kind: 'office-record' }),
    ...(rules.vote ? [part('candidate', { kind: 'public-record' })] : []),
    part('notice', { kind: 'public-record' }, rules.publicity.flatMap(({ shows }) => shows.map(shown => showsWords[shown]))),
    part('honour', { kind: 'public-record' }),
    part('story', { kind: 'taken-back' }, [], 'story'),
    ...(asksForPictures(rules.materials) ? [part('pictures', { kind: 'taken-back' }, [], 'pictures')] : []),
    part('talentPool', { kind: 'taken-back' }, [], 'talentPool'),
    ...(rules.vote ? [part('ballots', { kind: 'public-record' }), part('network', { kind: 'objections-over' })] : []),
    part('objections', erased),
    part('suggestions', { kind: 'office-record' }),
    part('papers', { kind: 'next-day' }),
    part('posts', { kind: 'in-office' }),
    part('acts', { kind: 'public-record' }),
  ]
}
