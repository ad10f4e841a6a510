import type { DisplayFault } from '../../shared/publicity/verify-display'

type Words = { [Kind in DisplayFault['kind']]: (fault: Extract<DisplayFault, { kind: Kind }>) => string }

const words: Words = {
  'notice-changed': () => '公示内容和封入台账的不一样 (the notice was changed)',
  'days-changed': () => '封入台账的公示日和公示内容不一样 (the days of display differ)',
  'entry-changed': ({ entry }) => `记录 ${entry} 被改过 (an entry was changed)`,
  'entry-not-in-ledger': ({ entry }) => `记录 ${entry} 不在封存的台账里 (an entry is not in the ledger)`,
  'day-missing': ({ day }) => `${day} 没有查看记录 (a day is missing)`,
  'not-shown': ({ day, status }) => `${day} 公开网址没有打开（${status}） (the notice was not there)`,
  'shown-otherwise': ({ day }) => `${day} 公开网址上的内容和封存的不一样 (another notice was there)`,
  'seen-on-another-day': ({ day }) => `${day} 的记录不是当天的 (seen on another day)`,
  'checkpoint-wrong': () => '封存点的签名无效 (the checkpoint is not signed)',
  'another-key': () => '封存点不是用评选办法公布的公钥签的 (signed by a key that the charter does not pin)',
  'cosignature-wrong': ({ name }) => `监督员${name}的联署无效 (a cosignature is wrong)`,
}

/** What does not hold, in Chinese and in brief English. */
export const displaySentence = (fault: DisplayFault): string => (words[fault.kind] as (of: DisplayFault) => string)(fault)
