import { View } from '@tarojs/components'
import { Icon } from './icon'
import type { IconName } from './icon-name'
import { Pressable } from './pressable'
import './row.scss'
import './switch-row.scss'

interface SwitchRowProps {
  children: string
  note?: string
  icon?: IconName
  on: boolean
  onChange: (on: boolean) => void
}

/** A line that is switched on and off; the whole line is the target. */
export const SwitchRow = ({ children, note, icon, on, onChange }: SwitchRowProps) =>
  <Pressable className='row is-pressable' role='switch' checked={on} label={children} onPress={() => onChange(!on)}>
    {icon && <Icon name={icon} className='row-icon' />}
    <View className='grow'>{children}{note && <View className='note'>{note}</View>}</View>
    <View className={`switch ${on ? 'is-on' : ''}`} />
  </Pressable>
