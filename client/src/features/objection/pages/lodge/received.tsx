import { View } from '@tarojs/components'
import { Icon } from '@/ui/icon'
import { KeyValues } from '@/ui/key-values'
import { Paper, PaperPart } from '@/ui/paper'
import './received.scss'

const next = '异议受理人受理、核实，必要时请本人陈述（不会说是谁反映的），由两位受理人共同决定。成立的，这个人会从名单上除名，并在公示里编号写明；不成立的，名单不变。'
const signed = '编号已经存在这部手机里。有了结果，“消息”里会告诉你；在“我反映的”里随时能看。'
const anonymous = '编号已经存在这部手机里，请另外抄一份：没有署名，结果只能凭它来查。'

/** What was received, under which number, and what comes next. */
export const Received = ({ number, isAnonymous }: { number: string; isAnonymous: boolean }) =>
  <View className='received'><Paper scale>
    <PaperPart>
      <View className='received-head head'><Icon name='circle-check' />异议已经收到</View>
      <KeyValues pairs={[['编号', <View key='number' className='received-number'>{number}</View>], ['接下来', next], ['查结果', isAnonymous ? anonymous : signed]]} />
    </PaperPart>
  </Paper></View>
