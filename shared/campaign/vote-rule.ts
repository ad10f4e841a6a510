import { array, boolean, discriminatedUnion, enum as oneOf, int, literal, maximum, minimum, minLength, number, optional, positive, regex, strictObject, string, type infer as Infer } from '../basics/z'

const count = () => number().check(int(), positive())
const percent = () => number().check(minimum(0), maximum(100))

/** 分组: candidates stand in groups by what their form says, and a ballot picks in each. */
const voteGroup = strictObject({
  key: string().check(regex(/^[\w-]{1,40}$/)),
  name: string().check(minLength(1)),
  /** Choices of the form's field that put a candidate here. */
  answers: array(string()).check(minLength(1)),
  /** Fewest and most picks in this group; the same number twice is exact, a minimum of 0 leaves the group to the voter. */
  picks: strictObject({ minimum: number().check(int(), minimum(0)), maximum: count() }),
  /** Places on the ballot for this group, where experts fill it. All groups have them, and each is ranked and cut by itself, or none. */
  candidates: optional(count()),
  /** Places on the publicity list for this group. All groups have them, and each is cut by itself, or none. */
  listed: optional(count()),
})
export type VoteGroup = Infer<typeof voteGroup>

export const voteRule = strictObject({
  /** One ballot per voter per campaign, or per Beijing day. */
  period: oneOf(['campaign', 'day']),
  /** Over the whole ballot. */
  picks: strictObject({ minimum: count(), maximum: count() }),
  /** Left out where everybody stands in one list. `field` is a required choice of the form; each of its choices belongs to one group. */
  groups: optional(strictObject({ field: string(), of: array(voteGroup).check(minLength(1)) })),
  changeAllowed: boolean(),
  order: oneOf(['shuffled', 'strokes']),
  totalsShown: discriminatedUnion('kind', [
    strictObject({ kind: literal('live') }),
    strictObject({ kind: literal('daily'), at: string().check(regex(/^\d\d:\d\d$/)) }),
    strictObject({ kind: literal('after-close') }),
  ]),
  /** 投票渠道, totals kept apart; at least our own. `weight` is a percentage, where the formula weighs channels. */
  channels: array(strictObject({ key: string().check(regex(/^[\w-]{1,40}$/)), name: string(), own: boolean(), weight: optional(percent()) })).check(minLength(1)),
  /**
   * How several channels make one vote; left out where there is one. `own-only`: the others are shown and do not count. `sum`: votes are
   * added. `weighted`: in each channel votes are a percentage of the most there, times the channel's weight, added.
   */
  channelFormula: optional(oneOf(['own-only', 'sum', 'weighted'])),
  /** Ballots for a candidate withdrawn in mid-vote: the pick lapses and the rest stands, or the voter may cast again. */
  withdrawnCandidate: oneOf(['pick-lapses', 'may-cast-again']),
  /** Which of WeChat's identities makes a voter, fixed at opening, with no fallback. */
  identityKind: oneOf(['openid', 'unionid']),
  /** 封箱: how often ballots are entered in the public box, and how many at least together. At the close all that is left follows. */
  sealing: strictObject({ intervalMinutes: number().check(int(), minimum(1), maximum(1440)), smallestBatch: number().check(int(), minimum(1), maximum(1000)) }),
})
export type VoteRule = Infer<typeof voteRule>
