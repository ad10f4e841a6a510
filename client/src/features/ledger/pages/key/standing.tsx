import { View } from '@tarojs/components'
import { sayEnd, sayMoment } from '@shared/basics/time-phrases'
import type { VoterKeyView } from '@shared/vote/proof-contract'

const titles = { kept: '密钥还在', proposed: '已有一人提出销毁', destroyed: '密钥已经销毁' }

function sayWhen({ state, destroyedAt, objectionsCloseAt }: VoterKeyView): string {
  if (state === 'destroyed') return `${sayMoment(destroyedAt)} 由两个人销毁，记在台账里。从此谁也不能再从微信身份算出哪张选票是谁的。`
  if (objectionsCloseAt === null) return '名单公示、异议期过后才能销毁：在那以前，核实异议还可能用到它。'
  return `异议期到 ${sayEnd(objectionsCloseAt)}，过后由两个人销毁，这两个人要由不同的人授权。`
}

/** What the key is, and how it stands. */
export const Standing = ({ view }: { view: VoterKeyView }) =>
  <View>
    <View className='title'>{titles[view.state]}</View>
    <View className='meta key-words'>选民密钥把微信身份换成没有姓名的代号，保证一人一票。拿着它和微信身份，就能认出一个人的选票，所以用完要销毁。</View>
    <View className='lead'>{sayWhen(view)}</View>
  </View>
