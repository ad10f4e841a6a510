import { dayOf, type Day } from '../basics/shanghai-time'
import { actId, hashDocument, leafHashOf } from '../ledger/act'
import { actsOrigin, checkpointText } from '../ledger/checkpoint'
import { cosignatureText, cosignerKeyId, type Cosignature, type Cosigner } from '../ledger/cosignature'
import type { IsSignedText } from '../ledger/note-signature'
import { verifyInclusion } from '../ledger/verify-proof'
import { displaysName, type DisplayEntry, type DisplayProof, type FrozenDisplay, type SeenDisplay } from './display-proof'
import { contentHashOf, type FrozenNotice } from './frozen-notice'

export type DisplayFault =
  | { kind: 'notice-changed' }
  | { kind: 'days-changed' }
  | { kind: 'entry-changed'; entry: string }
  | { kind: 'entry-not-in-ledger'; entry: string }
  | { kind: 'day-missing'; day: Day }
  | { kind: 'not-shown'; day: Day; status: number }
  | { kind: 'shown-otherwise'; day: Day }
  | { kind: 'seen-on-another-day'; day: Day }
  | { kind: 'checkpoint-wrong' }
  | { kind: 'another-key' }
  | { kind: 'cosignature-wrong'; name: string }

function entryFault({ act, document, index, proof }: DisplayEntry, { checkpoint: { size, root } }: DisplayProof): DisplayFault[] {
  const isWhole = act._id === actId(displaysName, document._id, document.revision) && act.documentHash === hashDocument(document, act.salt)
  if (!isWhole) return [{ kind: 'entry-changed', entry: document._id }]
  return verifyInclusion({ leafHash: leafHashOf(act), index, size, proof, root }) ? [] : [{ kind: 'entry-not-in-ledger', entry: document._id }]
}

/** The entries agree with one another and with the bytes. */
function dayFault(day: Day, { contentHash, noticeId }: FrozenDisplay, entries: readonly DisplayEntry[]): DisplayFault[] {
  const entry = entries.find(({ document }) => document.kind === 'seen' && document.day === day && document.noticeId === noticeId)
  if (!entry) return [{ kind: 'day-missing', day }]
  const { at, status, seenHash } = entry.document as SeenDisplay
  if (dayOf(at) !== day || entry.act.at !== at) return [{ kind: 'seen-on-another-day', day }]
  if (status !== 200) return [{ kind: 'not-shown', day, status }]
  return seenHash === contentHash ? [] : [{ kind: 'shown-otherwise', day }]
}

function noticeFaults(text: string, { contentHash, days }: FrozenDisplay): DisplayFault[] {
  if (contentHashOf(text) !== contentHash) return [{ kind: 'notice-changed' }]
  const { firstDay, lastDay, workingDays } = JSON.parse(text) as FrozenNotice
  const agrees = days.length === workingDays && days[0] === firstDay && days[days.length - 1] === lastDay
  return agrees ? [] : [{ kind: 'days-changed' }]
}

const signs = (cosigner: Cosigner | undefined, one: Cosignature, { size, root }: DisplayProof['checkpoint'], isSignedText: IsSignedText) =>
  cosigner !== undefined && cosignerKeyId(cosigner.publicKey) === one.keyId && one.size === size && one.root === root && isSignedText(cosignatureText(one, one.atSeconds), one.signature, cosigner.publicKey)

function signatureFaults({ checkpoint, charterKey, cosigners, cosignatures }: DisplayProof, isSignedText: IsSignedText): DisplayFault[] {
  const isSigned = checkpoint.origin === actsOrigin && isSignedText(checkpointText(checkpoint), checkpoint.signature, checkpoint.publicKey)
  const wrong = cosignatures.flatMap((one): DisplayFault[] => {
    const cosigner = cosigners.find(({ keyId }) => keyId === one.keyId)
    return signs(cosigner, one, checkpoint, isSignedText) ? [] : [{ kind: 'cosignature-wrong', name: cosigner?.name ?? one.keyId }]
  })
  return [...(isSigned ? [] : [{ kind: 'checkpoint-wrong' as const }]), ...(checkpoint.publicKey === charterKey ? [] : [{ kind: 'another-key' as const }]), ...wrong]
}

/** Everything that does not hold of a proof of display; nothing where it does. `keptKey` is the charter's key as the reader kept it. */
export function verifyDisplay(proof: DisplayProof, isSignedText: IsSignedText, keptKey: string = proof.charterKey): DisplayFault[] {
  const frozen = proof.entries.map(({ document }) => document).find((document): document is FrozenDisplay & typeof document => document.kind === 'frozen')
  const kept = keptKey === proof.charterKey ? [] : [{ kind: 'another-key' as const }]
  const said = [...kept, ...signatureFaults(proof, isSignedText), ...proof.entries.flatMap(entry => entryFault(entry, proof))]
  if (!frozen) return [...said, { kind: 'notice-changed' }]
  return [...said, ...noticeFaults(proof.notice, frozen), ...frozen.days.flatMap(day => dayFault(day, frozen, proof.entries))]
}
