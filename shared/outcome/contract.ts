import { endpoint } from '../basics/endpoint'
import { day, id, requestId, text } from '../basics/inputs'
import { type PageOf, paging } from '../basics/page-of'
import { optional, strictObject } from '../basics/z'

/** 命名: one named craftsman, in public. */
export interface HonouredPerson {
  nominationId: string
  name: string
  trade: string
  unitName: string
  title: string
  certificateNumber: string
  conferredOn: string
  storyId: string | null
}

export interface PendingConferral {
  conferralId: string
  campaignId: string
  conferredOn: string
  names: string[]
  proposedByMe: boolean
}

type NoCampaign = { kind: 'no-such-campaign' }

export const outcomeContract = {
  'outcome.propose': endpoint<PendingConferral, NoCampaign | { kind: 'no-publicity' } | { kind: 'objections-still-open'; closeAt: number } | { kind: 'objections-not-concluded' } | { kind: 'already-conferred' } | { kind: 'campaign-not-running' }>()({
    roles: ['cityOfficer'],
    input: strictObject({ campaignId: id(), conferredOn: day(), note: text(300), requestId: requestId() }),
    refusals: ['no-such-campaign', 'no-publicity', 'objections-still-open', 'objections-not-concluded', 'already-conferred', 'campaign-not-running'],
  }),
  'outcome.pending': endpoint<PendingConferral | null, NoCampaign>()({ roles: ['cityOfficer', 'supervisor'], input: strictObject({ campaignId: id() }), refusals: ['no-such-campaign'] }),
  /** A second officer, not appointed by the first: the named become craftsmen. */
  'outcome.second': endpoint<{ honoured: number }, { kind: 'no-such-conferral' } | { kind: 'own-proposal' } | { kind: 'appointed-by-you' } | { kind: 'already-conferred' } | { kind: 'objections-not-concluded' } | { kind: 'campaign-not-running' }>()({
    roles: ['cityOfficer'],
    input: strictObject({ conferralId: id(), requestId: requestId() }),
    refusals: ['no-such-conferral', 'own-proposal', 'appointed-by-you', 'already-conferred', 'objections-not-concluded', 'campaign-not-running'],
  }),
  /** 名录. */
  'outcome.honoured': endpoint<PageOf<HonouredPerson>>()({ roles: ['visitor'], input: strictObject({ campaignId: optional(id()), ...paging }), refusals: [], perMinute: 240 }),
}
