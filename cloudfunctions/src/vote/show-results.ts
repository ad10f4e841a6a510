import { accept, refuse } from '@shared/basics/result'
import { dayMs } from '@shared/basics/shanghai-time'
import type { VoteRule } from '@shared/campaign/vote-rule'
import { nextTotalsAt, shownTotals } from '@shared/vote/totals-shown'
import type { ChannelResult } from '@shared/vote/results-contract'
import type { AdoptedTotals } from '@shared/vote/channel-contract'
import { rankResults } from '@shared/tally/results'
import type { Handler } from '../gateway/handler'
import { lagMs } from '../tally/count-votes'
import { adoptedBefore } from './channel-store'
import { resultsSnapshots, type KeptCount } from './results-snapshots'

type Adopted = ReadonlyMap<string, AdoptedTotals>

function channelResults({ channels }: VoteRule, own: Record<string, number>, adopted: Adopted): ChannelResult[] {
  if (channels.length === 1) return []
  return channels.map(({ key, name, own: isOwn, weight = null }) => {
    const found = adopted.get(key)
    const imported = found ? { source: found.source, countedAt: found.countedAt, adoptedAt: found.adoptedAt, note: found.note, evidence: found.evidence } : null
    return { key, name, own: isOwn, weight, votes: isOwn ? own : (found?.votes ?? null), imported }
  })
}

const minuteMs = 60_000

/** The count as of the hour that is shown; until the timer has made it, the one of the day before stays. */
const countFor = (counts: readonly KeptCount[], asOf: number | null): KeptCount | undefined =>
  counts.find(one => one.asOf === asOf) ?? (asOf === null ? undefined : counts.find(one => one.asOf === asOf - dayMs))

/** After the close totals are whole or not shown: ballots of the last seconds may still be on their way. Live, they were in sight before. */
const isUnfinished = ({ countedAt }: KeptCount, { totalsShown }: VoteRule, closesAt: number, now: number) => now >= closesAt && totalsShown.kind !== 'live' && countedAt < closesAt + lagMs

/** Totals as the timer last counted them, once the charter shows them; they stay when the campaign has ended. Other channels' are shown with ours, and none that came after the hour that is shown. */
export const showResults: Handler<'vote.results'> = async ({ input, now }) => {
  const kept = await resultsSnapshots.read(input.campaignId, now)
  if (!kept) return refuse({ kind: 'no-such-campaign' })
  if (!kept.vote) return refuse({ kind: 'no-vote-here' })
  const { rule, window, counts, candidates } = kept.vote
  const shown = shownTotals(rule.totalsShown, window, now)
  if (!shown.ok) return shown
  const tally = countFor(counts, shown.value.asOf)
  if (!tally || isUnfinished(tally, rule, window.closesAt, now)) return refuse({ kind: 'totals-not-shown-yet', shownFrom: now + minuteMs })
  const adopted: Adopted = adoptedBefore(kept.vote.channels, shown.value.asOf ?? Infinity)
  const { votes, ballots } = tally.count
  const ownKey = rule.channels.find(one => one.own)?.key ?? ''
  const totals = rankResults(rule, candidates, Object.fromEntries([[ownKey, votes], ...[...adopted].map(([key, one]) => [key, one.votes] as const)]))
  const lapsed = candidates.filter(one => one.withdrawn).map(one => ({ ...one, votes: votes[one.candidateId] ?? 0 }))
  const groups = (rule.groups?.of ?? []).map(({ key, name }) => ({ key, name }))
  return accept({ countedAt: tally.countedAt, ballots, totals, groups, lapsed, channels: channelResults(rule, votes, adopted), formula: rule.channelFormula ?? null, nextAt: nextTotalsAt(rule.totalsShown, window, now), closesAt: window.closesAt, nowMs: now })
}
