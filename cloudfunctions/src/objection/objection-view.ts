import type { ObjectionView } from '@shared/objection/custody-contract'
import type { Opened } from './custody'

/** An objection as a custodian sees it. */
export function objectionView({ document, record }: Opened, personId: string): ObjectionView {
  const { number, noticeId, candidateName, kind, name, contact, text, files, at, state, takeUpBy, decideBy, notes, reply, nomineeId, proposed, decided } = record
  return {
    objectionId: document._id, revision: document.version, number, noticeId, candidateName, kind, name, contact, text, at, state, takeUpBy, decideBy, notes, reply, decided,
    files: files.map(({ placeId, kind: fileKind, name: fileName, format, bytes }) => ({ placeId, kind: fileKind, name: fileName, format, bytes })),
    mayBeAsked: nomineeId !== '',
    proposed: proposed && { outcome: proposed.outcome, grounds: proposed.grounds, at: proposed.at, isMine: proposed.by === personId },
  }
}
