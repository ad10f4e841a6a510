import type { HonouredPerson } from '@shared/outcome/contract'
import type { Revised } from '../ledger/record-act'
import { collection } from '../platform/collection'

/** 命名决定, one for each campaign; `_id` is made of the campaign's. */
export interface ConferralDocument extends Revised {
  campaignId: string
  conferredOn: string
  note: string
  /** Who is named, as the list stood: allowed fields only. */
  named: { nominationId: string; name: string; trade: string; unitName: string }[]
  title: string
  proposedBy: string
  proposerAppointedBy: string[]
  secondedBy: string
  state: 'proposed' | 'conferred'
  applied: boolean
}

/** 名录: one named craftsman; `_id` is title and certificate number in one key that pages well. */
export interface HonouredDocument extends Revised, Omit<HonouredPerson, 'storyId'> {
  campaignId: string
}

export const conferrals = collection<ConferralDocument>('conferrals')
export const honoured = collection<HonouredDocument>('honoured')

export const conferralIdOf = (campaignId: string): string => `cf_${campaignId}`
