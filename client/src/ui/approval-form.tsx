import { View } from '@tarojs/components'
import { Paper } from './paper'
import './approval-form.scss'

export interface FormBox {
  key: string
  label: string
  value: string
  /** Takes the whole width, for accounts. */
  wide?: boolean
}

export interface OpinionBox {
  key: string
  /** The box's own name: 单位意见. */
  title: string
  text: string
  /** Who gave it, for which organisation, and when. */
  by: string
}

/** 推荐审批表 as it will be printed: every box with its content, the opinions in theirs. A seal is put by hand. */
export const ApprovalForm = ({ title, boxes, opinions }: { title: string; boxes: readonly FormBox[]; opinions: readonly OpinionBox[] }) =>
  <Paper>
    <View className='approval-title serif'>{title}</View>
    <View className='approval-boxes'>
      {boxes.map(({ key, label, value, wide }) => <View key={key} className={`approval-box ${wide ? 'is-wide' : ''}`}><View className='note'>{label}</View><View className='approval-value'>{value || '—'}</View></View>)}
      {opinions.map(({ key, title: name, text, by }) => <View key={key} className='approval-box is-wide is-opinion'>
        <View className='note'>{name}</View><View className='approval-value'>{text || '还没有意见'}</View>
        <View className='approval-sign'><View className='note'>{by}</View><View className='approval-seal note'>（盖章）</View></View>
      </View>)}
    </View>
  </Paper>
