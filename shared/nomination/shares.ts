import type { Channel } from '../campaign/channel'
import type { NomineeKind } from '../campaign/nominee-kind'
import type { Answers } from './contract'
import { rankOf } from './skill-level'
import type { NominationStatus } from './status'

interface Told {
  answers: Answers
  channel: Channel
}

/** One share of 结构比例: of the people let through, how many are such. */
interface Share {
  key: string
  title: string
  /** Field of the form it is read from; null where the file itself tells. A form without the field has no such bar. */
  field: string | null
  counts: (file: Told) => boolean
}

/** 汉族 in GB/T 3304; 高级工 in `skill-level.ts`. */
const han = '01'
const seniorWorker = 4

export const shares: Share[] = [
  { key: 'frontLine', title: '一线职工', field: 'stillInPost', counts: ({ answers }) => answers['stillInPost'] === 'yes' },
  { key: 'women', title: '女职工', field: 'gender', counts: ({ answers }) => answers['gender'] === '2' },
  { key: 'minorities', title: '少数民族', field: 'ethnicGroup', counts: ({ answers }) => (answers['ethnicGroup'] ?? han) !== han },
  { key: 'privateSector', title: '非公企业', field: 'privateSector', counts: ({ answers }) => answers['privateSector'] === 'yes' },
  { key: 'seniorWorkers', title: '高级工以上', field: 'skillLevel', counts: ({ answers }) => (rankOf(answers['skillLevel'] ?? '') ?? 0) >= seniorWorker },
  { key: 'self', title: '自荐', field: null, counts: ({ channel }) => channel === 'self' },
]

/** Everybody the review let through, whatever came after. */
const letThrough: NominationStatus[] = ['approved', 'candidate', 'notChosen', 'publicised', 'honoured']

/** The shares that a file before the city counts towards, `approved` among them for being let through; none before that. A collective has no gender and no level of skill. */
export const sharesOf = (file: Told & { status: NominationStatus; nomineeKind: NomineeKind }): string[] =>
  file.nomineeKind === 'person' && letThrough.includes(file.status) ? ['approved', ...shares.filter(({ counts }) => counts(file)).map(({ key }) => key)] : []
