import { accept, refuse, type Result } from '@shared/basics/result'
import type { PublicityRound } from '@shared/campaign/publicity-round'
import { earlierRounds } from '@shared/campaign/rounds-of'
import { currentCampaign } from '../campaign/cached-campaign'
import type { Campaign } from '../campaign/store'
import type { Handler } from '../gateway/handler'
import { organisations, type Held } from '../identity/store'
import { nominations, type NominationDocument } from '../nomination/store'
import { roundDays } from './draft-notice'
import { publishedBy, whileWith } from './rounds-store'
import { publicityNotices } from './store'

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
