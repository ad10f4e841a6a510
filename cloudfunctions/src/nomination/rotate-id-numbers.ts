import { accept, refuse } from '@shared/basics/result'
import { recordAct } from '../ledger/record-act'
import { command, type Collection } from '../platform/collection'
import { idNumberClaims } from './id-number-claims'
import { liveVersions, sealAnew, type SealedIdNumber } from './id-number-vault'
import { followLead } from './join-or-lead'
import { nomineeHash } from './nominee-hash'
import { requireNeededKeys } from './retired-keys'
import { nominationDrafts, nominations, nominationVersions, type NominationDocument } from './store'

/** Documents re-encrypted at one stroke of the clock, in each collection. */
const atOnce = 50

interface Sealed {
  _id: string
  idNumber: SealedIdNumber | null
}

const ofVersions = (versions: object) => ({ 'idNumber.version': versions })

/** What lies under another live key than the newest. */
async function underOlderKeys<Document extends Sealed>(from: Collection<Document>): Promise<Document[]> {
  const older = liveVersions().slice(1)
  return older.length === 0 ? [] : from.find({ where: ofVersions(command.in(older)), limit: atOnce })
}

/** Drafts and versions are no acts: the same number, sealed anew, unless somebody wrote another meanwhile. */
async function resealAside<Document extends Sealed>(from: Collection<Document>): Promise<void> {
  for (const { _id, idNumber } of await underOlderKeys(from)) if (idNumber) await from.update({ _id, 'idNumber.box': idNumber.box }, { idNumber: command.set(sealAnew(idNumber)) })
}

/** A collective has no ID number, but a hash under a key all the same. */
async function collectivesUnderOlderKeys(): Promise<NominationDocument[]> {
  const older = liveVersions().slice(1)
  const under = (version: number) => command.gte(`${version}:`).and(command.lt(`${version};`))
  return older.length === 0 ? [] : nominations.find({ where: { nomineeKind: 'collective', idNumberHash: command.or(older.map(under)) }, limit: atOnce })
}

/** A file changes by acts alone, so its number is sealed anew by one; its claim follows the new hash. */
async function resealFile(nomination: NominationDocument, at: number): Promise<void> {
  const { _id, campaignId, channel, idNumberHash } = nomination
  const hash = idNumberHash && nomineeHash(nomination, nomination)
  const kept = await recordAct<NominationDocument, { kind: 'changed-meanwhile' }>({
    collection: nominations, id: _id, act: 'reseal-id-number', by: 'timer', personId: '', at,
    decide: current => (current?.revision === nomination.revision ? accept({ ...current, idNumber: current.idNumber && sealAnew(current.idNumber), idNumberHash: hash }) : refuse({ kind: 'changed-meanwhile' })),
  })
  if (!kept.ok) return
  await followLead({ campaignId, idNumberHash }, hash)
  if (channel === 'self' && nomination.idNumber) await idNumberClaims.add({ _id: `${campaignId}:${hash}`, nominationId: _id })
}

/** Timer: brings every ID number under the newest key, then says whether a key that was taken away is still needed. Throws where one is. */
export async function rotateIdNumbers(now: number): Promise<void> {
  await resealAside(nominationDrafts)
  await resealAside(nominationVersions)
  for (const nomination of [...(await underOlderKeys(nominations)), ...(await collectivesUnderOlderKeys())]) await resealFile(nomination, now)
  await requireNeededKeys()
}
