import { endpoint } from '../basics/endpoint'
import { id, sentence } from '../basics/inputs'
import { type PageOf, paging } from '../basics/page-of'
import { strictObject, unknown } from '../basics/z'
import { amendmentChange, type Amendment } from './amendment'
import type { Charter } from './charter'
import type { StageKind } from './stage'

/** `drafted` is seen by the office alone; `announced` froze the charter. */
export type CampaignState = 'drafted' | 'announced' | 'suspended' | 'cancelled' | 'concluded'

export interface StageView {
  key: string
  kind: StageKind
  title: string
  opensAt: number
  closesAt: number | null
  state: 'done' | 'now' | 'next'
}

export interface CampaignCard {
  campaignId: string
  titleLines: string[]
  host: string
  state: CampaignState
  stages: StageView[]
  /** 公示: the rounds' titles in their order; one, but where units and counties hold theirs before. */
  publicityRounds: string[]
}

/** The vote, as far as somebody who has not opened a ballot paper asks. */
export interface HomeVote {
  opensAt: number
  closesAt: number
  picks: { minimum: number; maximum: number }
  period: 'campaign' | 'day'
  totals: 'live' | 'daily' | 'after-close'
  /** Channels beside ours. */
  otherChannels: number
  /** How the public list of candidates stands, too. */
  order: 'shuffled' | 'strokes'
  /** 分组, in the charter's order; empty where candidates stand in one list. */
  groups: { key: string; name: string }[]
}

/** What the campaign's home needs, and no more. */
export interface CampaignHome extends CampaignCard {
  /** The server's clock, for count-downs. */
  nowMs: number
  honourTitle: string
  noticeNumber: string
  organisers: Charter['organisers']
  vote: HomeVote | null
  /** 0 until the experts have settled the candidates. */
  candidates: number
  honoured: number
  amendments: Amendment[]
  publicityNoticeId: string | null
}

/** A charter that does not hold is refused with the path and a Chinese sentence for each fault. */
export interface CharterFault {
  path: string
  sentence: string
}

type NoCampaign = { kind: 'no-such-campaign' }

export const campaignContract = {
  'campaign.list': endpoint<PageOf<CampaignCard>>()({ roles: ['visitor'], input: strictObject({ ...paging }), refusals: [], perMinute: 120 }),
  'campaign.home': endpoint<CampaignHome, NoCampaign>()({ roles: ['visitor'], input: strictObject({ campaignId: id() }), refusals: ['no-such-campaign'], perMinute: 240 }),
  /** The notice as issued, readable, without its contact lines. */
  'campaign.notice': endpoint<Pick<Charter, 'title' | 'notice' | 'issuedOn' | 'awards' | 'afterwards'>, NoCampaign>()({
    roles: ['visitor'],
    input: strictObject({ campaignId: id() }),
    refusals: ['no-such-campaign'],
  }),
  /** The whole charter, public once announced. */
  'campaign.charter': endpoint<{ charter: Charter; state: CampaignState }, NoCampaign>()({ roles: ['visitor'], input: strictObject({ campaignId: id() }), refusals: ['no-such-campaign'] }),
  'campaign.draft': endpoint<{ campaignId: string }, { kind: 'bad-charter'; faults: CharterFault[] } | { kind: 'charter-frozen' }>()({
    roles: ['cityOfficer'],
    input: strictObject({ charter: unknown() }),
    refusals: ['bad-charter', 'charter-frozen'],
  }),
  /** Freezes the charter and opens the campaign to the public. */
  'campaign.announce': endpoint<null, NoCampaign | { kind: 'already-announced' }>()({ roles: ['cityOfficer'], input: strictObject({ campaignId: id() }), refusals: ['no-such-campaign', 'already-announced'] }),
  'campaign.amend': endpoint<{ number: number }, NoCampaign | { kind: 'not-announced' } | { kind: 'no-such-stage' } | { kind: 'no-such-candidate' } | { kind: 'closes-before-opening' } | { kind: 'not-a-postponement'; closesAt: number } | { kind: 'already-suspended' } | { kind: 'not-suspended' } | { kind: 'already-ended' }>()({
    roles: ['cityOfficer'],
    input: strictObject({ campaignId: id(), change: amendmentChange, reason: sentence(300) }),
    refusals: ['no-such-campaign', 'not-announced', 'no-such-stage', 'no-such-candidate', 'closes-before-opening', 'not-a-postponement', 'already-suspended', 'not-suspended', 'already-ended'],
  }),
}
