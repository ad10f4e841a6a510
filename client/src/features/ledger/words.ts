import { proofWords } from '@/lib/box/proof-words'
import type { Words } from '@/lib/words'

/** Why the ledger, a key of a device or an act about the box was refused. */
export const ledgerWords: Words<'ledger' | 'vote.cosign' | 'publicity.cosignDisplay' | 'vote.proposeKeyDestruction' | 'vote.secondKeyDestruction'> = {
  ...proofWords,
  'no-such-notice': () => '这份公示已经不在了，请刷新。',
  'key-not-proved': () => '这部设备没有证明它拿着这把密钥，请停用后重新生成。',
  'key-taken': () => '这把密钥登记过了，是另一位监督员的，或者已经停用。请停用后重新生成。',
}
