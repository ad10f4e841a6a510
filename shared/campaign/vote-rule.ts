import { array, boolean, discriminatedUnion, enum as oneOf, int, literal, minLength, number, positive, regex, strictObject, string, type infer as Infer } from '../basics/z'

export const voteRule = strictObject({
  /** One ballot per voter per campaign, or per Beijing day. */
  period: oneOf(['campaign', 'day']),
  picks: strictObject({ minimum: number().check(int(), positive()), maximum: number().check(int(), positive()) }),
  changeAllowed: boolean(),
  order: oneOf(['shuffled', 'strokes']),
  totalsShown: discriminatedUnion('kind', [
    strictObject({ kind: literal('live') }),
    strictObject({ kind: literal('daily'), at: string().check(regex(/^\d\d:\d\d$/)) }),
    strictObject({ kind: literal('after-close') }),
  ]),
  /** 投票渠道, totals kept apart; at least our own. */
  channels: array(strictObject({ key: string(), name: string(), own: boolean() })).check(minLength(1)),
  /** Ballots for a candidate withdrawn in mid-vote: the pick lapses and the rest stands, or the voter may cast again. */
  withdrawnCandidate: oneOf(['pick-lapses', 'may-cast-again']),
  /** Which of WeChat's identities makes a voter, fixed at opening, with no fallback. */
  identityKind: oneOf(['openid', 'unionid']),
})
export type VoteRule = Infer<typeof voteRule>
