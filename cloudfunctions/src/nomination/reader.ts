import { rulesFor } from '@shared/nomination/form-of'
import { ownerAs, placesAt, type Place, type Reader } from '@shared/nomination/may-read'
import { currentCampaign } from '../campaign/cached-campaign'
import type { Campaign } from '../campaign/store'
import type { Caller } from '../gateway/caller'
import { nominations, type NominationDocument } from './store'

/** A reader at a desk. */
export interface DeskReader extends Reader {
  /** Of `officeIds`, those held as an officer of the city. */
  federationIds: string[]
}

/** The caller as a reader of files. */
export async function readerOf(caller: Caller): Promise<DeskReader> {
  const offices = (await caller.held()).filter(({ post }) => post === 'officer')
  return {
    personId: caller.personId ?? '',
    officeIds: offices.map(({ organisationId }) => organisationId),
    federationIds: offices.filter(({ role }) => role === 'cityOfficer').map(({ organisationId }) => organisationId),
    isCityOfficer: offices.some(({ role }) => role === 'cityOfficer'),
  }
}

export interface Reading {
  nomination: NominationDocument
  reader: Reader
  places: Place[]
}

/** The file and where the caller sees it from; null where it does not exist for the caller. */
export async function readFor(caller: Caller, nominationId: string): Promise<Reading | null> {
  const [nomination, reader] = await Promise.all([nominations.get(nominationId), readerOf(caller)])
  if (!nomination) return null
  const places = placesAt(nomination, reader)
  return places.length > 0 ? { nomination, reader, places } : null
}

export interface ReadingInCampaign extends Reading {
  /** Its charter stands as for this kind of file: see `rulesFor`. */
  campaign: Campaign
}

/** Whose file it is to the reader; null for officers in its way. */
export const ownerOf = ({ nomination, reader }: Reading) => ownerAs(nomination, reader)

/** The campaign with the rules for this file. */
export const campaignFor = (nomination: NominationDocument, campaign: Campaign): Campaign => ({ ...campaign, charter: rulesFor(campaign.charter, nomination) })

/** The file with its campaign; null where it does not exist for the caller. */
export async function readWithCampaign(caller: Caller, nominationId: string, now: number): Promise<ReadingInCampaign | null> {
  const reading = await readFor(caller, nominationId)
  const campaign = reading && (await currentCampaign(reading.nomination.campaignId, now))
  return campaign && { ...reading, campaign: campaignFor(reading.nomination, campaign) }
}
