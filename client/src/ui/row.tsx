import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { Icon } from './icon'
import type { IconName } from './icon-name'
import { Pressable } from './pressable'
import './row.scss'

interface RowProps {
  children: ReactNode
  /** A second, quieter line. */
  note?: ReactNode
  icon?: IconName
  end?: ReactNode
  /** Without it the row only shows. */
  onPress?: () => void
  label?: string
}

/** A line of a list, at least 56 high; put several into `<View className='rows'>` for the hairlines between them. */
export function Row({ children, note, icon, end, onPress, label }: RowProps) {
  const inside = <>
    {icon && <Icon name={icon} className='row-icon' />}
    <View className='grow'>{children}{note && <View className='note'>{note}</View>}</View>
    {(end || onPress) && <View className='row-end'>{end}{onPress && <Icon name='chevron-right' />}</View>}
  </>
  return onPress ? <Pressable className='row is-pressable' role='link' label={label} onPress={onPress}>{inside}</Pressable> : <View className='row'>{inside}</View>
}
