import type { PinnedKeys } from '../../shared/vote/ballot-box'
import type { Signed } from '../../shared/ledger/log'
import type { Receipt } from '../../shared/vote/contract'

/** What people kept, told apart by its fields. */
export interface Kept {
  receipts: Receipt[]
  known: Signed[]
  keptKeys: PinnedKeys | undefined
  /** Pieces that are none of these. */
  unknown: number
}

export const nothingKept: Kept = { receipts: [], known: [], keptKeys: undefined, unknown: 0 }

type Piece = Partial<Receipt & Signed & { charterId: string; publicKeys: PinnedKeys }>

const isReceipt = (piece: Piece): boolean => typeof piece.commitment === 'string' && typeof piece.signature === 'string'
const isCheckpoint = (piece: Piece): boolean => typeof piece.root === 'string' && typeof piece.size === 'number'

function add(kept: Kept, piece: Piece): Kept {
  if (isReceipt(piece)) return { ...kept, receipts: [...kept.receipts, piece as Receipt] }
  if (isCheckpoint(piece)) return { ...kept, known: [...kept.known, piece as Signed] }
  if (typeof piece.charterId === 'string' && piece.publicKeys) return { ...kept, keptKeys: piece.publicKeys }
  return { ...kept, unknown: kept.unknown + 1 }
}

const piecesIn = (text: string): Piece[] => {
  try {
    const value = JSON.parse(text) as Piece | Piece[]
    return Array.isArray(value) ? value : [value]
  } catch {
    return [{}]
  }
}

/** Everything in these texts, each JSON of one thing or a list. Empty texts hold nothing. */
export const keptIn = (texts: readonly string[]): Kept => texts.filter(text => text.trim() !== '').flatMap(piecesIn).reduce(add, nothingKept)

export function sayKept({ receipts, known, keptKeys, unknown }: Kept): string {
  const said = [receipts.length > 0 && `${receipts.length} 张回执`, known.length > 0 && `${known.length} 个封存点`, keptKeys && '一份评选办法', unknown > 0 && `${unknown} 份看不懂，没有用上`]
  return said.filter(Boolean).join('，')
}
