import type { Day } from '../basics/shanghai-time'
import type { Act } from '../ledger/act'
import type { Cosignature, Cosigner } from '../ledger/cosignature'
import type { Signed } from '../ledger/log'
import type { Hash } from '../ledger/merkle-tree'

/** What the ledger keeps when a notice goes on display: which bytes, and on which working days they have to be there. */
export interface FrozenDisplay {
  kind: 'frozen'
  noticeId: string
  contentHash: Hash
  days: Day[]
}

/** What somebody who opened the public address on one of those days would have got. */
export interface SeenDisplay {
  kind: 'seen'
  noticeId: string
  day: Day
  /** When it was looked at, epoch milliseconds. */
  at: number
  address: string
  /** HTTP status; 0 where nobody answered. */
  status: number
  /** SHA-256 of the bytes that came, hex; '' where none came. */
  seenHash: Hash | ''
}

/** As the ledger's act hashes it. */
export type KeptDisplay = (FrozenDisplay | SeenDisplay) & { _id: string; revision: number }

/** An entry of the log of acts with what it is about, and the way from it to the checkpoint's root (RFC 9162, 2.1.3). */
export interface DisplayEntry {
  act: Act
  document: KeptDisplay
  index: number
  proof: Hash[]
}

/** 公示证明: one file that shows that these bytes stood in public on each of their days. Nothing else is needed to check it. */
export interface DisplayProof {
  format: 'jiangxuan/display/1'
  /** The frozen notice, byte by byte (`frozen-notice.ts`). */
  notice: string
  /** The frozen entry first, then the days in their order. */
  entries: DisplayEntry[]
  checkpoint: Signed
  /** The key for checkpoints as the charter published it before anything happened, base64. */
  charterKey: string
  cosigners: Cosigner[]
  /** Of this very checkpoint. */
  cosignatures: Cosignature[]
}

/** The collection that the acts speak of. */
export const displaysName = 'displays'

export const frozenDisplayId = (noticeId: string): string => `${noticeId}:frozen`
export const seenDisplayId = (noticeId: string, day: Day): string => `${noticeId}:${day}`

/** Under the address of public files, beside the frozen notice. */
export const displayProofPath = (contentHash: Hash): string => `notices/${contentHash}.proof.json`

/** A file as a proof; null where it is something else. */
export function readDisplayProof(text: string): DisplayProof | null {
  try {
    const read = JSON.parse(text) as Partial<DisplayProof> | null
    return read?.format === 'jiangxuan/display/1' ? (read as DisplayProof) : null
  } catch {
    return null
  }
}

/** The days that somebody looked. */
export const seenDays = ({ entries }: DisplayProof): Day[] => entries.flatMap(({ document }) => (document.kind === 'seen' ? [document.day] : []))
