import { accept, refuse } from '@shared/basics/result'
import { titleOfRound } from '@shared/campaign/rounds-of'
import type { OfficeRound, WaitingNominee, WaitingNotice } from '@shared/publicity/rounds-contract'
import { currentCampaign } from '../campaign/cached-campaign'
import type { Campaign } from '../campaign/store'
import type { Handler } from '../gateway/handler'
import type { Held } from '../identity/store'
import type { NominationDocument } from '../nomination/store'
import { command } from '../platform/collection'
import { noticeCard } from './notice-card'
import { noticeView } from './notice-view'
import { findProposed, holdsRound, nomineesAt, roundsOf, type EarlierRound } from './rounds'
import { publishedBy } from './rounds-store'
import { publicityNotices, type PublicityNoticeDocument } from './store'

const waitingView = ({ _id, name, trade, unitName }: NominationDocument): WaitingNominee => ({ nominationId: _id, name, trade, unitName })
const waitingNotice = (notice: PublicityNoticeDocument, personId: string): WaitingNotice => ({ notice: noticeView(notice), organisationName: notice.issuer, proposedByMe: notice.proposedBy === personId })

async function officeRound({ _id: campaignId, charter }: Campaign, round: EarlierRound, { organisationId, organisationName }: Held, personId: string): Promise<OfficeRound> {
  const [waiting, proposed, published] = await Promise.all([nomineesAt(campaignId, round, organisationId), findProposed(campaignId, round.key, organisationId), publishedBy(campaignId, round.key, organisationId)])
  const { key: roundKey, people = 2, workingDays, objectionWorkingDays, listed: most, order } = round
  return { roundKey, title: titleOfRound(round), organisationId, organisationName, people, workingDays, objectionWorkingDays, order, most, waiting: waiting.map(waitingView), proposed: proposed && waitingNotice(proposed, personId), published: published.map(noticeCard(charter)) }
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
