import { View } from '@tarojs/components'
import { Icon } from '@/ui/icon'
import { KeyValues } from '@/ui/key-values'
import { Paper, PaperPart } from '@/ui/paper'
import './received.scss'

/** What was received, under which number, and what comes next. */
export const Received = ({ number }: { number: string }) =>
  <View className='received'><Paper scale>
    <PaperPart>
      <View className='received-head head'><Icon name='circle-check' />异议已经收到</View>
      <KeyValues pairs={[['编号', <View key='number' className='received-number'>{number}</View>], ['接下来', '监督员核实后作出决定。成立的，这个人会从名单上除名，并在公示里写明；不成立的，名单不变。'], ['查问', '署名的，会按你留的方式联系；也可以报编号向受理部门查问。']]} />
    </PaperPart>
  </Paper></View>
