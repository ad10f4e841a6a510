import { sayEnd } from '@shared/basics/time-phrases'
import type { Words } from '@/lib/words'

/** Why a cosignature, or the end of a voter key, was refused. */
export const proofWords: Words<'vote.cosign' | 'vote.proposeKeyDestruction' | 'vote.secondKeyDestruction'> = {
  'no-such-campaign': () => '没有找到这届评选。',
  'no-vote-here': () => '这届评选没有网络投票。',
  'no-such-checkpoint': () => '这个封存点已经找不到了，请再核对一次。',
  'no-such-key': () => '这部设备的密钥没有登记在你名下，或者已经停用。请停用后重新生成。',
  'cosignature-wrong': () => '联署没有签对，请再核对一次。',
  'device-clock-off': () => '这部设备的时间差得太多，请校准时间后再来。',
  'no-publicity': () => '名单还没有公示，异议期没有过，密钥还不能销毁。',
  'objections-still-open': ({ closesAt }) => `异议期到 ${sayEnd(closesAt)} 才结束，在这以前密钥要留着，不能销毁。`,
  'objections-not-concluded': () => '异议受理人还没有办结异议（没有收到也要办结），密钥要留到办结以后。',
  'already-destroyed': () => '选民密钥已经销毁了。',
  'nothing-proposed': () => '还没有人提出销毁，先提出，再由另一位来办。',
  'own-proposal': () => '销毁是你提出的，要请另一位来办。',
  'appointed-by-you': () => '提出的人是你授权的，要请另一位来办。',
  'same-appointers': () => '你和提出的人是由同样两个人授权的，要请由别人授权的一位来办。',
}
