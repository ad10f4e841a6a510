import { accept, refuse } from '@shared/basics/result'
import { dayOf } from '@shared/basics/shanghai-time'
import { heldOf, tagged, type Judged, type TaggedBallot } from '@shared/vote/brushing'
import { afterWindow, nextWindow, type Holding, type HoldingWindow } from '@shared/vote/holding-window'
import { eachAnnounced } from '../campaign/each-campaign'
import { recordAct } from '../ledger/record-act'
import { command } from '../platform/collection'
import { keyedHash, keyFor } from '../platform/seal'
import { timeFor, type HasTime } from '../platform/time-left'
import { nextBallots, start } from '../tally/read-ballots'
import { openTags } from './ballot-tags'
import { heldBallots, heldGroups, holdings, type HeldGroupDocument, type HoldingDocument } from './held-store'
import { runningVote, type RunningVote } from './running-vote'
import { ballots } from './store'

/** Of the timer's minute; what is not judged by then the next run judges. */
const judgingMs = 15_000
const pageSize = 1000

/** Ballots of one part of a day that are held for the same reasons, and where a network is among them from the same one. */
const groupIdOf = (campaignId: string, partFrom: number, { network, reasons }: Judged) =>
  `${campaignId}:${dayOf(partFrom)}:${keyedHash(keyFor('VOTE_SEAL_KEY', `held groups ${campaignId}`), [partFrom, network ?? '', ...reasons].join('\n')).slice(0, 16)}`

async function ballotsOf(campaignId: string, { from, until }: HoldingWindow): Promise<TaggedBallot[]> {
  const found: TaggedBallot[] = []
  for (let cursor = { ...start, castAt: from - 1, id: '~' }; ; ) {
    const page = await nextBallots(campaignId, cursor, until, ['castAt', 'firstId', 'riskTags'], pageSize)
    found.push(...page.map(one => tagged(one._id, one.castAt, openTags(campaignId, one.firstId, one.riskTags))))
    const last = page[page.length - 1]
    if (!last || page.length < pageSize) return found
    cursor = { castAt: last.castAt, id: last._id }
  }
}

interface Found {
  _id: string
  ballots: number
  reasons: Judged['reasons']
}

/** CloudBase gives at most as many rows. */
const mostGroups = 1000

const groupsOf = (campaignId: string, partFrom: number): Promise<Found[]> =>
  heldBallots.aggregate<Found>(pipeline => pipeline.match({ campaignId, partFrom }).group({ _id: '$groupId', ballots: { $sum: 1 }, reasons: { $first: '$reasons' } }).limit(mostGroups))

/** Groups stand in the ledger from the moment that nothing more can join them. */
async function openGroups(campaignId: string, partFrom: number, at: number): Promise<void> {
  for (const { _id: id, ballots: held, reasons } of await groupsOf(campaignId, partFrom)) {
    const group = { campaignId, day: dayOf(partFrom), ballots: held, reasons, state: 'held' as const, decision: null, grounds: '', proposedBy: '', proposerAppointedBy: [], secondedBy: '', decidedAt: 0 }
    await recordAct<HeldGroupDocument, { kind: 'there-already' }>({ collection: heldGroups, id, act: 'hold-ballots', by: 'timer', personId: '', at, decide: current => (current ? refuse({ kind: 'there-already' }) : accept(group)) })
  }
}

const firstBallotFrom = async (campaignId: string, from: number, until: number): Promise<number | null> =>
  (await ballots.find({ where: { campaignId, castAt: command.gte(from).and(command.lt(until)) }, orderBy: [['castAt', 'asc']], limit: 1, fields: ['castAt'] }))[0]?.castAt ?? null

async function judgeWindow(campaignId: string, { partFrom }: Holding, window: HoldingWindow, now: number): Promise<void> {
  for (const held of heldOf(await ballotsOf(campaignId, window)))
    await heldBallots.add({ _id: held.ballotId, campaignId, groupId: groupIdOf(campaignId, partFrom, held), partFrom, reasons: held.reasons })
  if (window.endsPart) await openGroups(campaignId, partFrom, now)
}

const nothingJudged = ({ campaign, time }: RunningVote): HoldingDocument => ({ _id: campaign._id, partFrom: time.window.opensAt, judgedUntil: time.window.opensAt, erasedUntil: start, erased: false })

/** Goes on from where the last run stopped. A window that was broken off is judged again and finds the same. */
async function holdOn(vote: RunningVote, hasTime: HasTime): Promise<void> {
  const { campaign: { _id: campaignId }, time: { now, lagMs, window: { opensAt, closesAt } } } = vote
  if (now < opensAt) return
  for (let holding = (await holdings.get(campaignId)) ?? nothingJudged(vote); hasTime(); ) {
    const landedUntil = Math.min(now - lagMs, closesAt)
    const window = nextWindow(holding, closesAt, landedUntil, await firstBallotFrom(campaignId, holding.judgedUntil, landedUntil))
    if (!window) return
    await judgeWindow(campaignId, holding, window, now)
    holding = { ...holding, ...afterWindow(holding, window) }
    await holdings.put(holding)
  }
}

/** Timer: judges what was cast and holds what looks like brushing. It changes no ballot. */
export async function holdBallots(now: number): Promise<void> {
  const hasTime = timeFor(judgingMs)
  await eachAnnounced(async campaign => {
    const vote = runningVote(campaign, now)
    if (vote) await holdOn(vote, hasTime)
  })
}
