import type { DocumentFault } from '../../shared/ledger/verify-documents'
import type { LogFault } from '../../shared/ledger/log'

export type Fault = LogFault | DocumentFault
type Words = { [Kind in Fault['kind']]: (fault: Extract<Fault, { kind: Kind }>) => string }

const words: Words = {
  'sequence-broken': ({ sequence }) => `第 ${sequence} 条缺失或错位 (sequence broken at ${sequence})`,
  'act-missing': ({ sequence, actId }) => `第 ${sequence} 条的原始记录 ${actId} 不见了 (act of entry ${sequence} is missing)`,
  'entry-changed': ({ sequence, actId }) => `第 ${sequence} 条与原始记录 ${actId} 不符 (entry ${sequence} was changed)`,
  'entry-missing': ({ actId }) => `已封存的记录 ${actId} 不在台账中 (a sealed act has no entry)`,
  'entry-twice': ({ actId }) => `记录 ${actId} 在台账中出现两次 (an act has two entries)`,
  'tail-cut': ({ size, entries }) => `封存点记有 ${size} 条，台账只剩 ${entries} 条 (the log was cut: ${entries} of ${size} left)`,
  'root-differs': ({ size }) => `前 ${size} 条算出的根与封存点不符 (root at ${size} differs)`,
  'signature-wrong': ({ size }) => `${size} 条处的封存点签名无效 (signature at ${size} is wrong)`,
  'signer-changed': ({ size }) => `${size} 条处的封存点换了签名者 (another key signed at ${size})`,
  'log-rewritten': ({ size }) => `台账与先前保存的 ${size} 条封存点不符，历史被改写 (the log was rewritten before ${size})`,
  'acts-do-not-count-up': ({ document, revision, acts }) => `${document} 是第 ${revision} 版，却有 ${acts} 条记录 (revision ${revision}, acts ${acts})`,
  'document-changed': ({ document, revision }) => `${document} 第 ${revision} 版的内容与最后一条记录不符 (document was changed)`,
  'document-missing': ({ document }) => `${document} 有记录而无内容 (document is missing)`,
}

/** A fault in a sentence, Chinese first. */
export const faultSentence = (fault: Fault): string => (words[fault.kind] as (fault: Fault) => string)(fault)
