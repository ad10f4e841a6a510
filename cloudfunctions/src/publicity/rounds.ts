import { accept, refuse, type Result } from '@shared/basics/result'
import type { PublicityRound } from '@shared/campaign/publicity-round'
import { earlierRounds, titleOfRound } from '@shared/campaign/rounds-of'
import type { OfficeRound, WaitingNominee, WaitingNotice } from '@shared/publicity/rounds-contract'
import { currentCampaign } from '../campaign/cached-campaign'
import type { Campaign } from '../campaign/store'
import type { Handler } from '../gateway/handler'
import { organisations, type Held } from '../identity/store'
import { nominations, type NominationDocument } from '../nomination/store'
import { command } from '../platform/collection'
import { roundDays } from './draft-notice'
import { noticeCard } from './notice-card'
import { noticeView } from './notice-view'
import { publishedBy, whileWith } from './rounds-store'
import { publicityNotices, type PublicityNoticeDocument } from './store'

/** A round before the city's. */
export type EarlierRound = PublicityRound & { level: 'unit' | 'county' }

export const roundsOf = (campaign: Campaign): EarlierRound[] => earlierRounds(campaign.charter).flatMap(round => (round.level === 'city' ? [] : [{ ...round, level: round.level }]))

/** Whose officers hold a round: the unit's own, or those of the county, the industry or the society that recommends. */
const levelOf = ({ role }: Held): EarlierRound['level'] | null => (role === 'unitOfficer' ? 'unit' : role === 'countyOfficer' || role === 'societyOfficer' ? 'county' : null)

export const holdsRound = (post: Held, round: EarlierRound): boolean => post.post === 'officer' && levelOf(post) === round.level

/** Files with an office that stand on no list of this round: nobody is put on display twice. */
export async function nomineesAt(campaignId: string, round: EarlierRound, organisationId: string): Promise<NominationDocument[]> {
  const [files, lists] = await Promise.all([nominations.find({ where: { campaignId, ...whileWith(round.level, organisationId) }, orderBy: [['submittedAt', 'asc']], limit: 500 }), publishedBy(campaignId, round.key, organisationId)])
  const shown = new Set(lists.flatMap(({ nominees }) => Object.values(nominees)))
  return files.filter(({ _id }) => !shown.has(_id))
}

export const findProposed = async (campaignId: string, roundKey: string, organisationId: string) => (await publicityNotices.find({ where: { campaignId, roundKey, organisationId, state: 'proposed' }, limit: 1 }))[0] ?? null

const waitingView = ({ _id, name, trade, unitName }: NominationDocument): WaitingNominee => ({ nominationId: _id, name, trade, unitName })
const waitingNotice = (notice: PublicityNoticeDocument, personId: string): WaitingNotice => ({ notice: noticeView(notice), organisationName: notice.issuer, proposedByMe: notice.proposedBy === personId })

async function officeRound({ _id: campaignId, charter }: Campaign, round: EarlierRound, { organisationId, organisationName }: Held, personId: string): Promise<OfficeRound> {
  const [waiting, proposed, published] = await Promise.all([nomineesAt(campaignId, round, organisationId), findProposed(campaignId, round.key, organisationId), publishedBy(campaignId, round.key, organisationId)])
  const { key: roundKey, people = 2, workingDays, objectionWorkingDays, listed: most } = round
  return { roundKey, title: titleOfRound(round), organisationId, organisationName, people, workingDays, objectionWorkingDays, most, waiting: waiting.map(waitingView), proposed: proposed && waitingNotice(proposed, personId), published: published.map(noticeCard(charter)) }
}

export const roundDesk: Handler<'publicity.roundDesk'> = async ({ input: { campaignId }, caller, personId, now }) => {
  const campaign = await currentCampaign(campaignId, now)
  if (!campaign || campaign.state === 'drafted') return refuse({ kind: 'no-such-campaign' })
  const offices = (await caller.held()).filter(({ post }) => post === 'officer')
  const ids = offices.map(({ organisationId }) => organisationId)
  const below = await publicityNotices.find({ where: { campaignId, state: 'proposed', organisationPath: command.in(ids) }, limit: 100 })
  const rounds = roundsOf(campaign).flatMap(round => offices.filter(post => holdsRound(post, round)).map(post => officeRound(campaign, round, post, personId)))
  return accept({ rounds: await Promise.all(rounds), toSecond: below.filter(({ organisationId }) => !ids.includes(organisationId)).map(notice => waitingNotice(notice, personId)) })
}

/** A campaign that was announced and its round of this key. */
export async function roundIn(campaignId: string, roundKey: string, now: number): Promise<Result<{ campaign: Campaign; round: EarlierRound }, { kind: 'no-such-campaign' } | { kind: 'no-such-round' }>> {
  const campaign = await currentCampaign(campaignId, now)
  if (!campaign || campaign.state === 'drafted') return refuse({ kind: 'no-such-campaign' })
  const round = roundsOf(campaign).find(({ key }) => key === roundKey)
  return round ? accept({ campaign, round }) : refuse({ kind: 'no-such-round' })
}

export const showRoundDays: Handler<'publicity.roundDays'> = async ({ input, now }) => {
  const found = await roundIn(input.campaignId, input.roundKey, now)
  if (!found.ok) return found
  const dates = await roundDays(input.firstDay, found.value.round)
  return dates.ok ? accept({ lastDay: dates.value.lastDay, objectionsCloseAt: dates.value.objectionsCloseAt, days: dates.value.days }) : dates
}

/** Everything above an office, itself included. */
export const pathOf = async (organisationId: string): Promise<string[]> => (await organisations.get(organisationId))?.path ?? [organisationId]
