import fc from 'fast-check'
import { publishedLimits } from '../../cloudfunctions/src/vote/published-limits'
import { byStrokes } from '../../shared/basics/stroke-order'
import { checkCharter } from '../../shared/campaign/check-charter'
import { missingChannels, voteScores } from '../../shared/tally/channel-votes'
import { combinedRanking, isCutByGroup, type Combination } from '../../shared/tally/combine'
import { addBallots, agrees, emptyCount } from '../../shared/tally/count-ballots'
import { cutRanking } from '../../shared/tally/cut-at'
import { rankResults } from '../../shared/tally/results'
import { leafOfCommitment, tallyUp, type PublishedBox } from '../../shared/vote/ballot-box'
import { shuffledFor } from '../../shared/vote/ballot-order'
import { castBallot } from '../../shared/vote/cast-ballot'
import { commitmentOf } from '../../shared/vote/commitment'
import { limitsOf, unkept } from '../../shared/vote/pick-limits'
import { nextTotalsAt, shownTotals } from '../../shared/vote/totals-shown'
import { verifyOpenings } from '../../shared/vote/verify-openings'
import { anyVote, charterOf, voterCount, type AnyVote } from './any-vote'
import { castInMemory, type KeptBallot } from './cast-in-memory'
import { somePicks, standing } from './some-picks'

const holds = (check: (vote: AnyVote) => void) => fc.assert(fc.property(anyVote, check), { numRuns: 300 })

const counting = (ballots: readonly KeptBallot[]) => ballots.filter(one => !ballots.some(other => other.firstId === one.firstId && other.revision > one.revision))
const earlierOf = (page: readonly KeptBallot[], all: readonly KeptBallot[]) => page.flatMap(one => all.filter(other => other.firstId === one.firstId && other.revision === one.revision - 1))
const countOf = (all: readonly KeptBallot[]) => addBallots(emptyCount, all, earlierOf(all, all))
test('what is tried is worth looking at: ballots, changed minds, second tries after withdrawals, refusals of every kind', () => {
  const all = fc.sample(anyVote, { seed: 2018, numRuns: 300 }).map(vote => ({ vote, ...castInMemory(vote) }))
  const ballots = all.flatMap(one => one.ballots)
  const again = all.flatMap(({ vote, ballots: kept }) => (vote.rule.changeAllowed ? [] : kept.filter(one => one.revision > 0)))
  const refusals = new Set(all.flatMap(one => one.outcomes.map(({ refusal }) => refusal)))
  expect([ballots.length > 500, ballots.some(one => one.revision > 2), again.length > 3]).toEqual([true, true, true])
  expect([...refusals].map(String).sort()).toEqual(['already-voted', 'candidate-withdrawn', 'null', 'too-few-in-group', 'too-few-picks', 'too-many-in-group', 'too-many-picks', 'voting-closed', 'voting-not-open'])
})

describe('every vote that the schema admits', () => {
  test('passes the charter’s own check', () => holds(vote => expect(checkCharter(charterOf(vote))).toMatchObject({ ok: true })))

  test('can be voted in, whoever withdraws', () => {
    holds(vote => {
      const withdrawn = castInMemory(vote).withdrawn
      const picks = somePicks(vote, withdrawn)
      const groups = picks.map(id => vote.candidates.find(one => one.candidateId === id)?.group ?? '')
      expect(unkept(limitsOf(vote.rule, standing(vote, withdrawn)), groups)).toEqual([])
    })
  })

  test('takes ballots from the opening instant to the last millisecond, and none at the close', () => {
    holds(vote => {
      const picks = somePicks(vote, [])
      const nonce = '0'.repeat(32)
      const at = (now: number) => castBallot({ now, window: vote.window, rule: vote.rule, candidates: standing(vote, []), campaignId: 'k', picks, nonce, commitment: commitmentOf({ campaignId: 'k', picks, nonce }) })
      const { opensAt, closesAt } = vote.window
      expect([at(opensAt - 1), at(opensAt), at(closesAt - 1), at(closesAt)].map(answer => (answer.ok ? 'in' : answer.error.kind))).toEqual(['voting-not-open', 'in', 'in', 'voting-closed'])
    })
  })

  test('counts one ballot for a voter and period, and only ballots that keep the rule', () => {
    holds(vote => {
      const { ballots, outcomes } = castInMemory(vote)
      const counted = counting(ballots)
      expect(new Set(counted.map(one => one.firstId)).size).toBe(counted.length)
      for (const { added, withdrawn, attempt } of outcomes) {
        if (!added) continue
        expect(attempt.at >= vote.window.opensAt && attempt.at < vote.window.closesAt).toBe(true)
        expect(added.picks.filter(id => withdrawn.includes(id))).toEqual([])
        expect(unkept(limitsOf(vote.rule, standing(vote, withdrawn)), added.picks.map(id => vote.candidates.find(one => one.candidateId === id)?.group ?? ''))).toEqual([])
      }
    })
  })

  test('gives nobody another ballot but by the rule: a changed mind, or one try for each withdrawal', () => {
    holds(vote => {
      const { ballots, withdrawn } = castInMemory(vote)
      const { changeAllowed, withdrawnCandidate } = vote.rule
      const most = changeAllowed ? Infinity : withdrawnCandidate === 'may-cast-again' ? withdrawn.length : 0
      expect(ballots.filter(one => one.revision > most)).toEqual([])
      if (changeAllowed) return
      for (const one of ballots.filter(each => each.revision > 0)) expect(earlierOf([one], ballots)[0]?.picks.some(id => withdrawn.includes(id))).toBe(true)
    })
  })

  test('totals are the sums of the picks that count; counted bit by bit or in one go they are the same', () => {
    fc.assert(fc.property(anyVote, fc.array(fc.nat(60)), (vote, cuts) => {
      const { ballots } = castInMemory(vote)
      const picks = counting(ballots).flatMap(one => one.picks)
      const full = countOf(ballots)
      expect(agrees(full, { ballots: counting(ballots).length, votes: Object.fromEntries(tallyUp(picks)) })).toBe(true)
      const edges = [0, ...cuts.map(cut => Math.min(cut, ballots.length)).sort((one, other) => one - other), ballots.length]
      const bits = edges.slice(1).map((to, place) => ballots.slice(edges[place], to))
      const running = bits.reduce((count, page) => addBallots(count, page, earlierOf(page, ballots)), emptyCount)
      expect(agrees(running, full)).toBe(true)
    }), { numRuns: 300 })
  })

  test('the supervisors’ recount of what is published finds nothing', () => {
    holds(vote => {
      const { ballots, withdrawn, campaignId } = castInMemory(vote)
      const { ballots: valid, votes } = countOf(ballots)
      const limits = publishedLimits(vote.rule, standing(vote, withdrawn).map(one => ({ ...one, _id: one.candidateId })) as never)
      const openings = ballots.map(({ commitment, picks, nonce, firstId, revision }) => ({ commitment, picks, nonce, void: false, replaced: ballots.some(other => other.firstId === firstId && other.revision > revision) }))
      const box = { file: { campaignId, ...limits, result: { ballots: valid, replaced: ballots.length - valid, voided: 0, voids: [], totals: votes, picks: null, withdrawn } }, leaves: ballots.map(one => leafOfCommitment(one.commitment)) } as unknown as PublishedBox
      expect(verifyOpenings(box, openings)).toEqual([])
    })
  })

  test('shows everyone on the ballot once, in an order that stays', () => {
    holds(({ candidates, rule }) => {
      const orders = Array.from({ length: voterCount }, (_, voter) => (rule.order === 'shuffled' ? shuffledFor(`voter-${voter}`, candidates) : byStrokes(candidates)).map(one => one.candidateId))
      for (const order of orders) expect([...order].sort()).toEqual(candidates.map(one => one.candidateId).sort())
      const again = rule.order === 'shuffled' ? shuffledFor('voter-0', [...candidates].reverse()) : byStrokes([...candidates].reverse())
      expect(again.map(one => one.candidateId)).toEqual(orders[0])
      const different = new Set(orders.map(order => order.join())).size
      expect(rule.order === 'strokes' ? different === 1 : candidates.length < 4 || different > 1).toBe(true)
    })
  })

  test('shows no totals before the rule’s instants, and says when the next come', () => {
    fc.assert(fc.property(anyVote, fc.integer({ min: -1, max: 5 * 24 * 60 }), ({ rule: { totalsShown }, window }, minutes) => {
      const now = window.opensAt + minutes * 60_000
      const shown = shownTotals(totalsShown, window, now)
      const next = nextTotalsAt(totalsShown, window, now)
      if (shown.ok && shown.value.asOf !== null) expect([totalsShown.kind, shown.value.asOf <= now, shown.value.asOf >= window.opensAt]).toEqual(['daily', true, true])
      if (shown.ok && now < window.closesAt && totalsShown.kind === 'after-close') throw new Error('shown before the close')
      if (shown.ok && now < window.opensAt) throw new Error('shown before the opening')
      if (!shown.ok) expect(shown.error.shownFrom).toBeGreaterThan(now)
      if (next === null) return expect(totalsShown.kind === 'live' || now >= window.closesAt).toBe(true)
      expect(next > now && next <= window.closesAt).toBe(true)
      const before = shownTotals(totalsShown, window, next - 1)
      expect(before).toEqual(shown.ok ? shown : { ok: false, error: { kind: 'totals-not-shown-yet', shownFrom: expect.any(Number) } })
    }), { numRuns: 500 })
  })
})

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0)

/** Ours from the box, the others' as they were imported. */
function channelVotesOf(vote: AnyVote) {
  const own = countOf(castInMemory(vote).ballots).votes
  const others = Object.entries(vote.otherVotes).map(([key, votes]) => [key, Object.fromEntries(vote.candidates.map((one, place) => [one.candidateId, votes[place] ?? 0]))] as const)
  return Object.fromEntries([[vote.rule.channels.find(one => one.own)?.key ?? '', own], ...others])
}

describe('the results of every vote', () => {
  test('rank each group by itself, ties sharing a rank; who withdrew has none', () => {
    holds(vote => {
      const { withdrawn } = castInMemory(vote)
      const ranked = rankResults(vote.rule, standing(vote, withdrawn), channelVotesOf(vote))
      expect(ranked.map(one => one.candidateId).sort()).toEqual(vote.candidates.map(one => one.candidateId).filter(id => !withdrawn.includes(id)).sort())
      for (const one of ranked) {
        const valueOf = (each: typeof one) => each.combined ?? each.votes
        const better = ranked.filter(other => other.group === one.group && valueOf(other) > valueOf(one))
        expect(one.rank).toBe(better.length + 1)
      }
    })
  })

  test('put channels together by the formula, keep them apart, and miss none that counts', () => {
    holds(vote => {
      const votes = channelVotesOf(vote)
      const ids = vote.candidates.map(one => one.candidateId)
      const scores = voteScores(vote.rule, ids, votes)
      const counted = vote.rule.channels.filter(one => one.own || vote.rule.channelFormula === 'sum' || vote.rule.channelFormula === 'weighted')
      for (const id of ids) expect(scores.get(id)?.votes).toBe(sumOf(counted.map(({ key }) => votes[key]?.[id] ?? 0)))
      for (const { percent, parts } of scores.values()) {
        expect(percent >= 0 && percent <= 100).toBe(true)
        if (parts.length > 0) expect(percent).toBeCloseTo(sumOf(parts.map(part => (part.percent * part.weight) / 100)), 1)
      }
      const ownAlone = Object.fromEntries(vote.rule.channels.filter(one => one.own).map(({ key }) => [key, votes[key] ?? {}]))
      expect(missingChannels(vote.rule, votes)).toEqual([])
      expect(missingChannels(vote.rule, ownAlone)).toEqual(counted.filter(one => !one.own).map(one => one.name))
    })
  })

  test('combine with the experts in numbers that a reader can work out again', () => {
    holds(vote => {
      const combination: Combination = { weights: vote.weights, expertMaximum: 100, tieRule: vote.tieRule, vote: vote.rule }
      const ranking = combinedRanking(vote.candidates.map((one, place) => ({ ...one, expertMean: vote.expertMeans[place] ?? null })), channelVotesOf(vote), combination)
      expect(ranking).toHaveLength(vote.candidates.length)
      for (const one of ranking) expect(one.combined).toBeCloseTo((one.expertPercent * vote.weights.experts + one.votePercent * vote.weights.votes) / 100, 1)
    })
  })

  test('are cut so that nobody left out stands before anybody listed; a tie across the line is taken in or named', () => {
    fc.assert(fc.property(anyVote, fc.integer({ min: 1, max: 8 }), fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 3, maxLength: 3 }), (vote, places, groupPlaces) => {
      const of = vote.rule.groups?.of.map((group, place) => (group.listed === undefined ? group : { ...group, listed: groupPlaces[place] ?? 1 }))
      const rule = of ? { ...vote.rule, groups: { field: 'track', of } } : vote.rule
      const combination: Combination = { weights: vote.weights, expertMaximum: 100, tieRule: vote.tieRule, vote: rule }
      const ranking = combinedRanking(vote.candidates.map((one, place) => ({ ...one, expertMean: vote.expertMeans[place] ?? null })), channelVotesOf(vote), combination)
      const { listed, tied } = cutRanking(ranking, places, combination)
      const cuts = isCutByGroup(rule) ? (of ?? []).map(({ key, listed: most = 0 }) => ({ all: ranking.filter(one => one.group === key), most })) : [{ all: ranking, most: places }]
      for (const { all, most } of cuts) {
        const [inside, outside] = [all.filter(one => listed.includes(one)), all.filter(one => !listed.includes(one))]
        const [last, first] = [Math.max(0, ...inside.map(one => one.rank)), Math.min(Infinity, ...outside.map(one => one.rank))]
        const named = all.filter(one => tied.includes(one))
        expect(last <= first).toBe(true)
        expect(named.length > 0).toBe(last === first)
        if (last === first) expect(named).toEqual(all.filter(one => one.rank === last))
        expect(vote.tieRule === 'all-in' ? inside.length >= Math.min(most, all.length) && tied.length === 0 : inside.length === Math.min(most, all.length)).toBe(true)
      }
    }), { numRuns: 300 })
  })
})
