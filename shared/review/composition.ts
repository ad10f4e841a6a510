import type { Channel } from '../campaign/channel'
import type { Charter } from '../campaign/charter'
import { fieldsOf } from '../campaign/known-fields'
import type { Answers } from '../nomination/contract'
import { rankOf } from '../nomination/skill-level'
import type { CompositionBar } from './contract'

export interface ApprovedFile {
  answers: Answers
  channel: Channel
}

interface Share {
  key: string
  title: string
  /** Field of the form it is read from; null where the file itself tells. A form without the field has no such bar. */
  field: string | null
  counts: (file: ApprovedFile) => boolean
}

/** 汉族 in GB/T 3304; 高级工 in `skill-level.ts`. */
const han = '01'
const seniorWorker = 4

const shares: Share[] = [
  { key: 'frontLine', title: '一线职工', field: 'stillInPost', counts: ({ answers }) => answers['stillInPost'] === 'yes' },
  { key: 'women', title: '女职工', field: 'gender', counts: ({ answers }) => answers['gender'] === '2' },
  { key: 'minorities', title: '少数民族', field: 'ethnicGroup', counts: ({ answers }) => (answers['ethnicGroup'] ?? han) !== han },
  { key: 'privateSector', title: '非公企业', field: 'privateSector', counts: ({ answers }) => answers['privateSector'] === 'yes' },
  { key: 'seniorWorkers', title: '高级工以上', field: 'skillLevel', counts: ({ answers }) => (rankOf(answers['skillLevel'] ?? '') ?? 0) >= seniorWorker },
  { key: 'self', title: '自荐', field: null, counts: ({ channel }) => channel === 'self' },
]

/** 结构比例 among the files approved so far, as far as the form asks for it. */
export const compositionOf = (form: Charter['form'], approved: ApprovedFile[]): CompositionBar[] => {
  const asked = new Set(fieldsOf(form).map(({ key }) => key))
  return shares.filter(({ field }) => field === null || asked.has(field)).map(({ key, title, counts }) => ({ key, title, count: approved.filter(counts).length, of: approved.length }))
}
