import { sayMoment } from '@shared/basics/time-phrases'
import type { TotalsFault } from '@shared/vote/read-totals'
import type { Words } from '@/lib/words'

const faults: Record<TotalsFault['kind'], (said: string) => string> = {
  'nobody': said => `“${said}”不在选票上`,
  'ambiguous': said => `“${said}”分不清是哪一位，请写上编号`,
  'not-a-number': said => `“${said}”的票数不是整数`,
  'twice': said => `${said}写了两次`,
  'missing': said => `缺${said}的票数`,
}

/** What is wrong with a row, in words. */
export const sayTotalsFault = ({ row, kind, said }: TotalsFault): string => `${row > 0 ? `第 ${row} 行：` : ''}${faults[kind](said)}`

/** Why another channel's totals were not taken. */
export const channelWords: Words<'vote.channels' | 'vote.evidencePermit' | 'vote.readTotals' | 'vote.proposeTotals' | 'vote.secondTotals' | 'vote.proposedEvidence'> = {
  'no-such-campaign': () => '没有找到这届评选。',
  'no-vote-here': () => '这届评选没有网络投票。',
  'campaign-not-running': () => '这届评选现在停着，恢复后才能办。',
  'no-such-channel': () => '评选办法里没有这个投票渠道。',
  'evidence-missing': () => '没有收到佐证文件，请重新上传。',
  'evidence-too-large': ({ bytes }) => `佐证文件有 ${Math.ceil(bytes / 1024 / 1024)} MB，不能超过 10 MB。`,
  'evidence-not-readable': () => '佐证文件打不开。请传 PDF、图片（JPG、PNG）或 Excel 表（xlsx）。',
  'rows-wrong': ({ faults: found }) => `${found.map(sayTotalsFault).join('；')}。`,
  'counted-outside-vote': ({ opensAt }) => `统计时间要在 ${sayMoment(opensAt)} 投票开始以后，不能晚于现在。`,
  'list-published': () => '公示名单已经公布，票数不能再改。',
  'nothing-proposed': () => '没有等着复核的票数，请刷新看看。',
  'changed-meanwhile': () => '票数刚刚又改过，请看过新的再复核。',
  'own-proposal': () => '这份票数是你录入的，要请另一位市总工会工作人员复核。',
  'appointed-by-you': () => '录入的人是你授权的，要请另一位市总工会工作人员复核。',
}
