import { array, boolean, enum as oneOf, int, iso, maximum, minLength, minimum, nullable, number, optional, positive, record, regex, strictObject, string, type infer as Infer } from '../basics/z'
import { organisationKinds } from '../identity/organisation'
import { channels, type Channel } from './channel'
import { eligibility } from './eligibility'
import { formField, formGroup } from './form'
import { attachmentKinds } from './attachment'
import { materialRule } from './materials'
import { nomineeKinds } from './nominee-kind'
import { objectionRule } from './objection-rule'
import { publicityRound } from './publicity-round'
import { deadline, stage } from './stage'
import { voteRule } from './vote-rule'

const words = () => string().check(minLength(1))
const percent = () => number().check(minimum(0), maximum(100))
/** 32 bytes in padded base64. */
const publicKey = () => string().check(regex(/^[A-Za-z0-9+/]{43}=$/))
const count = () => number().check(int(), positive())

export { channels, type Channel }

/** 推荐渠道: what one way of being nominated asks of those who take it. */
const channelRule = strictObject({
  channel: oneOf(channels),
  /** Kinds of organisation that such a nomination may be sent to; the federation where it may go straight to the city. */
  routes: array(oneOf(organisationKinds)).check(minLength(1)),
  /** 推荐责任: what whoever recommends answers for, read and ticked before sending. */
  duties: optional(array(words())),
  /** 推荐表: what whoever recommends is asked about themself and their reasons. */
  asks: optional(array(formField)),
  /** Whoever recommends writes what they know; the nominee writes the rest. Without it the file is whole before the nominee is asked. */
  nomineeFillsRest: optional(boolean()),
})

/** What becomes of a file that an office has not sent on when the time for it is over. */
const late = oneOf(['send-up', 'end'])

const section = strictObject({ heading: words(), paragraphs: array(words()) })

/**
 * 评选办法: the rules of one campaign as data; every page, form, rule and deadline is computed from it.
 * Instants are epoch milliseconds. `sources` says of each value whether the notice states it or the office set it: its keys are
 * paths (`stages.publicVote.opensAt`, see `charter-path.ts`), the longest that leads to a value counts.
 */
export const charter = strictObject({
  /** Becomes the campaign's id, so it is shaped as ids are (`basics/inputs.ts`). */
  charterId: string().check(regex(/^[\w:.-]{1,80}$/, '编号只能用拉丁字母、数字、横线和点')),
  title: words(),
  /** The campaign's name on two lines of the home page, e.g. 第二届 / “台州工匠”选树. */
  titleLines: array(words()).check(minLength(1)),
  honourTitle: words(),
  notice: strictObject({ title: words(), number: string(), issuer: words(), sections: array(section).check(minLength(1)), annexes: array(words()) }),
  /** Who does what: 指导, 主办, 协办 (`support`), 承办 (`carryingOut`), 领导小组, 办公室, 推荐, 评审, 监督. */
  organisers: array(strictObject({ role: oneOf(['guidance', 'host', 'support', 'carryingOut', 'leadingGroup', 'office', 'recommending', 'judging', 'supervising']), name: words() })).check(minLength(1)),
  scope: strictObject({ region: words(), everyTrade: boolean(), focus: array(words()) }),
  nomineeKinds: array(oneOf(nomineeKinds)).check(minLength(1)),
  eligibility,
  /** 集体: the conditions and the form of a collective, where collectives may be nominated. */
  collective: optional(strictObject({ eligibility, form: array(formGroup).check(minLength(1)) })),
  channels: array(channelRule).check(minLength(1)),
  /** 名额 for each organisation of a kind; `soft` (原则上) may be passed with a reason. A kind without a row has no quota. */
  quotas: array(strictObject({ kind: oneOf(organisationKinds), count: count(), hardness: oneOf(['soft', 'hard']) })),
  materials: materialRule,
  /** 附件 that an office adds before it recommends: a page with its seal; Beijing's 民主推荐记录 and 党委意见. Left out, none is asked for. */
  attachments: optional(array(strictObject({ level: oneOf(['unit', 'recommender']), kind: oneOf(attachmentKinds) }))),
  form: array(formGroup).check(minLength(1)),
  pledge: strictObject({ text: words(), disqualification: words() }),
  deadlines: array(deadline).check(minLength(1)),
  /** 逾期: for files still with the unit or the recommender. Left out, they end a day after the deadline. */
  lateFiles: optional(strictObject({ graceHours: count(), unit: late, recommender: late })),
  /** 复核: calendar days to ask for a second look, and to answer it. Left out, five and five. */
  secondLook: optional(strictObject({ askWithinDays: count(), answerWithinDays: count() })),
  stages: array(stage).check(minLength(1)),
  scoring: nullable(strictObject({ criteria: array(strictObject({ key: words(), title: words(), maximum: count() })).check(minLength(1)), minimumScorecards: count(), candidates: count() })),
  vote: nullable(voteRule),
  /** 计算: the published formula. Percentages of the experts' score and of the vote; together 100. */
  weights: strictObject({ experts: percent(), votes: percent() }),
  tieRule: oneOf(['experts-first', 'votes-first', 'all-in']),
  /** 公示: one round, or Beijing's three. */
  publicity: array(publicityRound).check(minLength(1)),
  /** 异议: terms, and what becomes of a place that falls free. Left out, the usual ones (`objection-rule.ts`). */
  objections: optional(objectionRule),
  awards: array(strictObject({ title: words(), count: count(), certificate: boolean(), medal: optional(words()) })).check(minLength(1)),
  afterwards: array(words()),
  /** 保存期限: months that files are kept after the campaign's end; then the timer erases what need not stay (个人信息保护法 第十九、四十七条). */
  retention: strictObject({ months: count() }),
  sources: record(string(), strictObject({ source: oneOf(['notice', 'office']), quote: optional(words()) })),
  issuedOn: iso.date(),
  /** Ed25519 public keys, base64, that receipts and checkpoints of the ballot box are checked against. Set when the campaign is announced; a draft has none. */
  publicKeys: optional(strictObject({ receipts: publicKey(), checkpoints: publicKey() })),
})
export type Charter = Infer<typeof charter>
