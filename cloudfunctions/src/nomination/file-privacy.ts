import { accept, refuse } from '@shared/basics/result'
import { ownerAs } from '@shared/nomination/may-read'
import { consentKinds } from '@shared/nomination/consent'
import type { ConsentView, FilePrivacy } from '@shared/nomination/privacy-contract'
import { erasesAt, mayErase } from '@shared/nomination/retention'
import type { Campaign } from '../campaign/store'
import type { Caller } from '../gateway/caller'
import type { Handler } from '../gateway/handler'
import { consentIdOf, consents } from './consent-store'
import { endedAt } from './ended-at'
import { readWithCampaign, type ReadingInCampaign } from './reader'
import { idNumberReads, type NominationDocument } from './store'
import { talents } from './talent-pool-store'

const consentsOf = (nominationId: string): Promise<ConsentView[]> =>
  Promise.all(consentKinds.map(async kind => {
    const kept = await consents.get(consentIdOf(nominationId, kind))
    return { kind, isGiven: kept?.isGiven ?? false, textVersion: kept?.textVersion ?? '', at: kept?.at ?? null }
  }))

const looksAt = async (nominationId: string) => (await idNumberReads.find({ where: { nominationId }, orderBy: [['at', 'desc']], limit: 200 })).map(({ at, name, organisationName, purpose }) => ({ at, name, organisationName, purpose }))

export async function filePrivacy(nomination: NominationDocument, campaign: Campaign): Promise<FilePrivacy> {
  const { _id, status } = nomination
  const { retention } = campaign.charter
  const [given, looks, talent] = await Promise.all([consentsOf(_id), looksAt(_id), talents.get(_id)])
  return { nominationId: _id, consents: given, looks, isInTalentPool: talent !== null, erasable: mayErase(status), erasesAt: erasesAt(endedAt(campaign), retention), keptMonths: retention.months, erasedAt: nomination.erasedAt ?? null }
}

/** The file, where what is kept of it is the caller's to know: the nominee's, or its opener's while no nominee has taken it up. */
export async function readOwn(caller: Caller, nominationId: string, now: number): Promise<ReadingInCampaign | null> {
  const reading = await readWithCampaign(caller, nominationId, now)
  const owner = reading && ownerAs(reading.nomination, reading.reader)
  return owner === 'nominee' || (owner === 'opener' && reading?.nomination.nomineeId === null) ? reading : null
}

export const privacy: Handler<'nomination.privacy'> = async ({ input, caller, now }) => {
  const reading = await readOwn(caller, input.nominationId, now)
  return reading ? accept(await filePrivacy(reading.nomination, reading.campaign)) : refuse({ kind: 'no-such-nomination' })
}
