import { seenDays, type DisplayProof } from '../../shared/publicity/display-proof'
import type { FrozenNotice } from '../../shared/publicity/frozen-notice'
import { verifyDisplay } from '../../shared/publicity/verify-display'
import { isSignedText } from '../ledger/is-signed'
import { displaySentence } from './display-sentence'

/** Says what a proof of display shows; whether it holds. */
export function reportDisplay(proof: DisplayProof, keptKey?: string): boolean {
  const faults = verifyDisplay(proof, isSignedText, keptKey)
  console.log(`公示证明：${titleIn(proof)}，记录了 ${seenDays(proof).join('、') || '0 天'}。`)
  console.log(`Proof of display: ${seenDays(proof).length} days, ${proof.cosigners.length} supervisors cosigned.`)
  console.log(`封存点公钥 ${proof.charterKey}。请与评选办法页上的对照。`)
  for (const fault of faults) console.log(`✗ ${displaySentence(fault)}`)
  console.log(faults.length === 0 ? '✓ 公示属实。 The display verifies.' : `✗ 共 ${faults.length} 处不符。 ${faults.length} faults.`)
  return faults.length === 0
}

function titleIn({ notice }: DisplayProof): string {
  try {
    return (JSON.parse(notice) as FrozenNotice).title
  } catch {
    return '读不出来'
  }
}
