import { View } from '@tarojs/components'
import { Icon } from '@/ui/icon'
import { KeyValues } from '@/ui/key-values'
import { Paper, PaperPart } from '@/ui/paper'
import './received.scss'

/** What was received, under which number, and what comes next. */
export const Received = ({ number }: { number: string }) =>
  <View className='sent'><Paper scale>
    <PaperPart>
      <View className='sent-head head'><Icon name='circle-check' />已经收到，谢谢你</View>
      <KeyValues pairs={[['编号', number], ['接下来', '主办单位七天内答复。有了答复，“消息”里会告诉你；不满意可以接着说。']]} />
    </PaperPart>
  </Paper></View>
