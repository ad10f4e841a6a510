import { array, boolean, discriminatedUnion, enum as oneOf, int, literal, maximum, minimum, minLength, number, positive, regex, strictObject, string, type infer as Infer } from '../basics/z'

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
  /** 封箱: how often ballots are entered in the public box, and how many at least together. At the close all that is left follows. */
  sealing: strictObject({ intervalMinutes: number().check(int(), minimum(1), maximum(1440)), smallestBatch: number().check(int(), minimum(1), maximum(1000)) }),
})
export type VoteRule = Infer<typeof voteRule>
