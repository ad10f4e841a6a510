import { View } from '@tarojs/components'
import { FieldInput } from './field-input'
import { Icon } from './icon'
import './soft-clause.scss'

interface SoftClauseProps {
  /** The notice's own words. */
  said: string
  reason: string
  onChange: (reason: string) => void
  onBlur?: () => void
  /** Given and no longer to be changed: shown as a quotation. */
  given?: boolean
}

/** "原则上" is not met: one may go on, and says why. */
export const SoftClause = ({ said, reason, onChange, onBlur, given = false }: SoftClauseProps) =>
  <View className='soft'>
    <View className='soft-head'><Icon name='info' />{given ? '已说明理由' : '可以继续，请说明理由'}</View>
    <View className='soft-words'>办法写的是<View className='soft-said serif'>“{said}”</View>。理由会随材料一起给评审人看。</View>
    {given ? <View className='soft-given serif'>“{reason}”</View> : <FieldInput kind='text' label='理由' value={reason} onChange={onChange} onBlur={onBlur} />}
  </View>
