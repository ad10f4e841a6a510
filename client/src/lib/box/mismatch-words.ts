import type { BoxMismatch } from '@shared/vote/check-box'

/** What does not match, in a sentence for who stands before it. */
export const mismatchWords: Record<BoxMismatch, string> = {
  'another-charter': '评选办法里的公钥和这部手机第一次看到的不一样，或者没有公布。',
  'receipt-not-signed': '回执的签名和评选办法公布的公钥对不上。',
  'another-box': '拿到的是别的评选的票箱。',
  'signature-wrong': '票箱封存点的签名和评选办法公布的公钥对不上。',
  'signer-changed': '给票箱签名的和上次不是同一个。',
  'box-shrank': '票箱里的选票比上次看到的少了。',
  'root-differs': '按公开的指纹算出来的总指纹，和封存点写的不一样。',
  'box-rewritten': '上次看到的票箱被改过，现在的接不上它。',
  'cosigned-another-box': '有监督员联署的是另一个票箱，和这里看到的不一样。',
  'left-out': '你投票那段时间已经封箱，箱里却没有你的选票。',
}
