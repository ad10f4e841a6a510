import { cosignersAt } from '../../shared/ledger/verify-cosignatures'
import type { PublishedBox } from '../../shared/vote/ballot-box'

/** Who signed the box as it stands, beside the log: the keys are to be compared with what the supervisors themselves say. */
export function cosignedSentence(box: PublishedBox): string {
  const signers = cosignersAt(box, box.checkpoints[box.checkpoints.length - 1]?.size ?? 0)
  if (signers.length === 0) return box.cosignatures.length > 0 ? '最新的封存点还没有监督员联署，先前的有。' : '还没有监督员联署过。'
  return `最新的封存点有 ${signers.length} 把监督员密钥联署：${signers.map(({ name, keyId }) => `${name}（${keyId}）`).join('、')}。`
}
