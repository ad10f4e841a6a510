import type { Signed } from '../../shared/ledger/log'
import { verifyAgainst } from '../../shared/ledger/verify-checkpoints'
import { verifyDocuments } from '../../shared/ledger/verify-documents'
import { verifyLog } from '../../shared/ledger/verify-log'
import type { Fault } from './fault-sentence'
import { isSigned } from './is-signed'
import { databaseAt, readKept } from './kept-log'

export interface Verdict {
  acts: number
  entries: number
  checkpoints: number
  documents: number
  newest: Signed | undefined
  faults: Fault[]
}

/** Looks at everything that a running Local CloudBase keeps. `against` are checkpoints that someone kept elsewhere. */
export async function verifyLedger(url: string, against: readonly Signed[]): Promise<Verdict> {
  const { log, documents } = await readKept(databaseAt(url))
  const { acts, entries, checkpoints } = log
  return {
    acts: acts.size,
    entries: entries.length,
    checkpoints: checkpoints.length,
    documents: documents.length,
    newest: checkpoints[checkpoints.length - 1],
    faults: [...verifyLog(log, isSigned), ...verifyDocuments(documents, acts.values()), ...against.flatMap(kept => verifyAgainst(log, kept, isSigned))],
  }
}
