import { accept, refuse } from '@shared/basics/result'
import { dayMs } from '@shared/basics/shanghai-time'
import type { VoteRule } from '@shared/campaign/vote-rule'
import { nextTotalsAt, shownTotals } from '@shared/vote/totals-shown'
import type { ChannelResult } from '@shared/vote/results-contract'
import type { AdoptedTotals } from '@shared/vote/channel-contract'
import { rankResults } from '@shared/tally/results'
import { cachedCampaign } from '../campaign/cached-campaign'
import type { Handler } from '../gateway/handler'
import { lagMs } from '../tally/count-votes'
import { cachedTally, tallyId, type TallyDocument } from '../tally/store'
import { candidateView } from './candidate-view'
import { adoptedBefore, channelTotalsOf } from './channel-store'
import { cachedCandidates } from './open-vote'
import { runningVote } from './running-vote'

type Adopted = ReadonlyMap<string, AdoptedTotals>

function channelResults({ channels }: VoteRule, own: Record<string, number>, adopted: Adopted): ChannelResult[] {
  if (channels.length === 1) return []
  return channels.map(({ key, name, own: isOwn, weight = null }) => {
    const found = adopted.get(key)
    const imported = found ? { source: found.source, countedAt: found.countedAt, adoptedAt: found.adoptedAt, note: found.note, evidence: found.evidence } : null
    return { key, name, own: isOwn, weight, votes: isOwn ? own : (found?.votes ?? null), imported }
  })
}

/** Other channels' totals as far as they may be shown: with ours, and none that came after the hour that is shown. */
async function adoptedFor({ channels }: VoteRule, campaignId: string, asOf: number | null): Promise<Adopted> {
  return channels.length === 1 ? new Map() : adoptedBefore(await channelTotalsOf(campaignId), asOf ?? Infinity)
}

const minuteMs = 60_000

/** The count as of the hour that is shown; until the timer has made it, the one of the day before stays. */
async function newestTally(campaignId: string, asOf: number | null, now: number): Promise<TallyDocument | null> {
  const tally = await cachedTally(tallyId(campaignId, asOf), now)
  return tally || asOf === null ? tally : cachedTally(tallyId(campaignId, asOf - dayMs), now)
}

/** After the close totals are whole or not shown: ballots of the last seconds may still be on their way. Live, they were in sight before. */
const isUnfinished = ({ countedAt }: TallyDocument, { totalsShown }: VoteRule, closesAt: number, now: number) => now >= closesAt && totalsShown.kind !== 'live' && countedAt < closesAt + lagMs

/** Totals as the timer last counted them, once the charter shows them; they stay when the campaign has ended. */
export const showResults: Handler<'vote.results'> = async ({ input, now }) => {
  const campaign = await cachedCampaign(input.campaignId, now)
  if (!campaign || campaign.state === 'drafted') return refuse({ kind: 'no-such-campaign' })
  const vote = runningVote(campaign, now)
  if (!vote) return refuse({ kind: 'no-vote-here' })
  const { rule, time: { window } } = vote
  const shown = shownTotals(rule.totalsShown, window, now)
  if (!shown.ok) return shown
  const tally = await newestTally(input.campaignId, shown.value.asOf, now)
  if (!tally || isUnfinished(tally, rule, window.closesAt, now)) return refuse({ kind: 'totals-not-shown-yet', shownFrom: now + minuteMs })
  const [views, adopted] = [(await cachedCandidates(input.campaignId, now)).map(candidateView), await adoptedFor(rule, input.campaignId, shown.value.asOf)]
  const { votes, ballots } = tally.count
  const channels = channelResults(rule, votes, adopted)
  const ownKey = rule.channels.find(one => one.own)?.key ?? ''
  const totals = rankResults(rule, views, Object.fromEntries([[ownKey, votes], ...[...adopted].map(([key, one]) => [key, one.votes] as const)]))
  const lapsed = views.filter(one => one.withdrawn).map(one => ({ ...one, votes: votes[one.candidateId] ?? 0 }))
  const groups = (rule.groups?.of ?? []).map(({ key, name }) => ({ key, name }))
  return accept({ countedAt: tally.countedAt, ballots, totals, groups, lapsed, channels, formula: rule.channelFormula ?? null, nextAt: nextTotalsAt(rule.totalsShown, window, now), closesAt: window.closesAt, nowMs: now })
}
