import fc from 'fast-check'
import { dayMs, instantAt } from '../../shared/basics/shanghai-time'
import type { Charter } from '../../shared/campaign/charter'
import type { VoteRule } from '../../shared/campaign/vote-rule'
import { taizhou2018 } from '../../shared/charters/taizhou-2018'

export interface AnyCandidate {
  candidateId: string
  group: string
  name: string
}

/** What somebody tries to cast: in the window or at its edges, with picks that may or may not be allowed. */
export interface Attempt {
  kind: 'attempt'
  at: number
  voter: number
  /** Picks what the rule allows, of those who stand, as far as there are such picks. */
  knowsTheRule: boolean
  /** Places of candidates; may repeat, may be too many or too few. */
  places: number[]
  requestId: string
}

export interface Withdrawal {
  kind: 'withdrawal'
  at: number
  place: number
}

export interface AnyVote {
  rule: VoteRule
  weights: Charter['weights']
  tieRule: Charter['tieRule']
  candidates: AnyCandidate[]
  window: { opensAt: number; closesAt: number }
  /** In order of time. */
  events: (Attempt | Withdrawal)[]
  /** Of the channels that are not ours, by their key. */
  otherVotes: Record<string, number[]>
  /** 0 to 100, null where no expert scored. */
  expertMeans: (number | null)[]
}

const names = ['丁一', '王二', '陈三', '林四', '郑五', '黄六', '欧阳七', '魏八']
export const voterCount = 6

/** Two numbers, the smaller first. */
const range = (fewest: number, most: number) => fc.tuple(fc.integer({ min: fewest, max: most }), fc.integer({ min: Math.max(1, fewest), max: most })).map(([one, other]) => ({ minimum: Math.min(one, other), maximum: Math.max(one, other) }))

const clock = fc.oneof(fc.constantFrom('00:00', '18:00', '24:00'), fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 })).map(parts => parts.map(part => String(part).padStart(2, '0')).join(':')))

const totalsShown: fc.Arbitrary<VoteRule['totalsShown']> = fc.oneof(fc.constant({ kind: 'live' as const }), clock.map(at => ({ kind: 'daily' as const, at })), fc.constant({ kind: 'after-close' as const }))

const shares = (count: number) => fc.array(fc.integer({ min: 0, max: 100 }), { minLength: count - 1, maxLength: count - 1 }).map(cuts => [0, ...cuts.sort((one, other) => one - other), 100].slice(1).map((cut, place, all) => cut - (all[place - 1] ?? 0)))

const channels = fc.integer({ min: 1, max: 4 }).chain(count => fc.tuple(fc.integer({ min: 0, max: count - 1 }), fc.constantFrom('own-only' as const, 'sum' as const, 'weighted' as const), shares(count)).map(([own, formula, weights]): Pick<VoteRule, 'channels' | 'channelFormula'> => {
  const isWeighted = formula === 'weighted'
  const all = weights.map((weight, place) => ({ key: `channel-${place}`, name: `渠道${place}`, own: place === own, ...(isWeighted ? { weight } : {}) }))
  return count === 1 && !isWeighted ? { channels: all } : { channels: all, channelFormula: formula }
}))

/** Which group each candidate stands in; every group has somebody. */
const grouping = (candidates: number) => fc.integer({ min: 0, max: Math.min(3, candidates) }).chain(groups => fc.array(fc.integer({ min: 0, max: Math.max(0, groups - 1) }), { minLength: candidates, maxLength: candidates }).map(places => ({ groups, places: places.map((group, place) => (place < groups ? place : group)) })))

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0)

type Picking = Pick<VoteRule, 'picks' | 'groups'> & { places: number[] }

const picking = (candidates: number): fc.Arbitrary<Picking> => grouping(candidates).chain(({ groups, places }): fc.Arbitrary<Picking> => {
  const sizes = Array.from({ length: groups }, (_, group) => places.filter(place => place === group).length)
  if (groups === 0) return range(1, candidates).map(picks => ({ picks, groups: undefined, places }))
  return fc.tuple(fc.tuple(...sizes.map(size => range(0, size))), fc.boolean()).chain(([limits, isCut]) => {
    const [fewest, most] = [sum(limits.map(one => one.minimum)), sum(limits.map(one => one.maximum))]
    const of = limits.map((picks, group) => ({ key: `group-${group}`, name: `赛道${group}`, answers: [`赛道${group}`], picks, ...(isCut ? { listed: sizes[group] } : {}) }))
    // Limits over all that some ballot within the groups' limits can keep.
    return fc.tuple(fc.integer({ min: 1, max: most }), fc.integer({ min: Math.max(1, fewest), max: candidates })).map(([minimum, maximum]) => ({ picks: { minimum: Math.min(minimum, maximum), maximum }, groups: { field: 'track', of }, places }))
  })
})

const attempt = (closesAt: number, opensAt: number, candidates: number): fc.Arbitrary<Attempt> => fc.record({
  kind: fc.constant('attempt' as const),
  at: fc.oneof({ weight: 8, arbitrary: fc.integer({ min: opensAt, max: closesAt - 1 }) }, { weight: 1, arbitrary: fc.constantFrom(opensAt - 1, opensAt, closesAt - 1, closesAt) }),
  voter: fc.integer({ min: 0, max: voterCount - 1 }),
  knowsTheRule: fc.boolean(),
  places: fc.array(fc.integer({ min: 0, max: candidates - 1 }), { maxLength: candidates }),
  requestId: fc.constantFrom('request-1', 'request-2', 'request-3', 'request-4', 'request-5'),
})

const withdrawal = (closesAt: number, opensAt: number, candidates: number): fc.Arbitrary<Withdrawal> => fc.record({ kind: fc.constant('withdrawal' as const), at: fc.integer({ min: opensAt, max: closesAt - 1 }), place: fc.integer({ min: 0, max: candidates - 1 }) })

const windows = fc.tuple(fc.integer({ min: 0, max: 2 }), clock, fc.integer({ min: 0, max: 3 }), clock).map(([opens, opensClock, days, closesClock]) => {
  const opensAt = instantAt('2018-05-12', opensClock) + opens * dayMs
  const closesAt = instantAt('2018-05-12', closesClock) + (opens + 1 + days) * dayMs
  return { opensAt, closesAt: Math.max(closesAt, opensAt + 1) }
})

const identity = fc.constantFrom('openid' as const, 'unionid' as const)
const sealing = fc.record({ intervalMinutes: fc.integer({ min: 1, max: 1440 }), smallestBatch: fc.integer({ min: 1, max: 4 }) })

/** Every vote that the charter's schema admits, small: its rule, who stands, what voters try, who withdraws, what other channels count. */
export const anyVote: fc.Arbitrary<AnyVote> = fc.tuple(fc.integer({ min: 2, max: names.length }), windows).chain(([count, window]) =>
  fc.record({
    period: fc.constantFrom('campaign' as const, 'day' as const),
    picking: picking(count),
    changeAllowed: fc.boolean(),
    order: fc.constantFrom('shuffled' as const, 'strokes' as const),
    totalsShown,
    channels,
    withdrawnCandidate: fc.constantFrom('pick-lapses' as const, 'may-cast-again' as const),
    identityKind: identity,
    sealing,
    experts: fc.integer({ min: 0, max: 100 }),
    tieRule: fc.constantFrom('experts-first' as const, 'votes-first' as const, 'all-in' as const),
    events: fc.array(fc.oneof({ weight: 9, arbitrary: attempt(window.closesAt, window.opensAt, count) as fc.Arbitrary<Attempt | Withdrawal> }, { weight: 1, arbitrary: withdrawal(window.closesAt, window.opensAt, count) }), { maxLength: 60, size: 'max' }),
    otherVotes: fc.array(fc.array(fc.integer({ min: 0, max: 40 }), { minLength: count, maxLength: count }), { minLength: 4, maxLength: 4 }),
    expertMeans: fc.array(fc.option(fc.integer({ min: 0, max: 100 })), { minLength: count, maxLength: count }),
  }).map(({ picking: { picks, groups, places }, channels: ways, experts, tieRule, events, otherVotes, expertMeans, ...rest }) => ({
    rule: { ...rest, ...ways, picks, ...(groups ? { groups } : {}) },
    weights: { experts, votes: 100 - experts },
    tieRule,
    window,
    candidates: places.map((group, place) => ({ candidateId: `candidate-${place}`, group: groups ? `group-${group}` : '', name: names[place] ?? '' })),
    events: [...events].sort((one, other) => one.at - other.at),
    otherVotes: Object.fromEntries(ways.channels.flatMap(({ key, own }, place) => (own ? [] : [[key, otherVotes[place] ?? []]]))),
    expertMeans,
  })),
)

/** The reference charter with this vote: what the schema admits has to pass the charter's own check. */
export function charterOf({ rule, weights, tieRule, candidates, window }: AnyVote): Charter {
  const choices = rule.groups?.of.flatMap(group => group.answers) ?? []
  const track: Charter['form'] = choices.length > 0 ? [{ key: 'track', title: '赛道', fields: [{ key: 'track', label: '赛道', input: 'choice', required: true, printed: false, choices: choices.length > 1 ? choices : [...choices, '其他'] }] }] : []
  // A field to choose from has two choices at least: what a single group leaves over goes to it.
  const groups = rule.groups && choices.length === 1 ? { ...rule.groups, of: rule.groups.of.map(group => ({ ...group, answers: [...group.answers, '其他'] })) } : rule.groups
  const listed = candidates.length
  return {
    ...taizhou2018,
    form: [...taizhou2018.form, ...track],
    vote: { ...rule, ...(groups ? { groups } : {}) },
    weights,
    tieRule,
    scoring: { ...taizhou2018.scoring!, candidates: candidates.length, minimumScorecards: 1 },
    stages: taizhou2018.stages.map(stage => (stage.kind === 'publicVote' ? { ...stage, ...window } : stage)),
    publicity: taizhou2018.publicity.map(round => ({ ...round, listed })),
    awards: [{ title: '台州工匠', count: 1, certificate: true }],
  }
}

