import { looksLikePersonalNumber } from '../basics/personal-number'
import { byStrokes } from '../basics/stroke-order'
import type { Charter } from '../campaign/charter'
import type { PublicityRound } from '../campaign/publicity-round'
import type { ListedPerson, OfficeContact } from './notice'

export interface Composed {
  title: string
  /** 依据 */
  basis: string
  /** 经过 */
  process: string
}

type Composing = Pick<Charter, 'notice' | 'titleLines' | 'stages'>

const editionOf = ({ titleLines }: Composing) => titleLines.join('').replace(/选树|评选/g, '')
const basisOf = ({ notice }: Composing) => `根据《${notice.title}》${notice.number && `（${notice.number}）`}，`

/** What the city's notice says before its list: on what it rests and how the list came about. */
export function composeNotice(charter: Composing, listed: number, workingDays: number): Composed {
  const done = charter.stages.filter(stage => !['publicity', 'decision', 'conferral'].includes(stage.kind)).map(stage => stage.title)
  const edition = editionOf(charter)
  return {
    title: `${edition}推荐名单公示`,
    basis: basisOf(charter),
    process: `经${done.join('、')}，${charter.notice.issuer}研究确定${edition}推荐名单 ${listed} 名，现予公示，共 ${workingDays} 个工作日。`,
  }
}

/** The same of a unit's or a county's, for whom it is about to recommend. */
export const composeRound = (charter: Composing, { process = '经推荐申报和审核', workingDays }: Pick<PublicityRound, 'process' | 'workingDays'>, issuer: string, listed: number): Composed => ({
  title: `${editionOf(charter)}推荐人选公示`,
  basis: basisOf(charter),
  process: `${process}，${issuer}拟推荐${editionOf(charter)}人选 ${listed} 名，现予公示，共 ${workingDays} 个工作日。`,
})

/** Somebody's line as far as this round lets a list show it. */
export const lineOn = ({ shows }: Pick<PublicityRound, 'shows'>, { candidateId, name, trade, unitName, deeds }: ListedPerson): ListedPerson =>
  ({ candidateId, name, trade: shows.includes('trade') ? trade : '', unitName: shows.includes('unit') ? unitName : '', deeds: shows.includes('deeds') ? deeds : '' })

/** The list in the order the charter says; by votes or pinned, it was handed in like that (`list-order.ts`). */
export const inListOrder = (order: PublicityRound['order'], listed: readonly ListedPerson[]): ListedPerson[] => (order === 'strokes' ? byStrokes(listed) : [...listed])

export interface Printed extends Composed {
  listed: readonly ListedPerson[]
  howToObject: string
  office: string
  contact: OfficeContact
  issuer: string
}

/** Where what is printed holds something like an ID or phone number: a person's name, or the part of the notice. Null where nowhere. The office's own phone is the one place for a number. */
export function personalNumberIn({ title, basis, process, listed, howToObject: how, office, contact, issuer }: Printed): string | null {
  const person = listed.find(({ name, trade, unitName, deeds }) => [name, trade, unitName, deeds].some(looksLikePersonalNumber))
  const parts: [string, string][] = [['标题', title], ['依据', basis], ['经过', process], ['反映办法', how], ['受理部门', office], ['邮箱', contact.mail], ['地址', contact.address], ['落款', issuer]]
  return person?.name ?? parts.find(([, text]) => looksLikePersonalNumber(text))?.[0] ?? null
}
