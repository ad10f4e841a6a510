import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { Icon } from './icon'
import type { IconName } from './icon-name'
import { Pressable } from './pressable'
import './button.scss'

interface ButtonProps {
  children: ReactNode
  onPress: () => void
  /** One primary button on a screen. */
  look?: 'primary' | 'quiet' | 'text'
  small?: boolean
  icon?: IconName
  /** Under way: the words said instead, such as 正在投. A second press does nothing. */
  busy?: string | false
  /** Why it cannot be pressed now, said on the button itself: 先选 1 名. */
  blocked?: string | false
  /** What a screen reader says, where the words do not. */
  label?: string
}

/** A button says what it does, or why it cannot. */
export function Button({ children, onPress, look = 'primary', small = false, icon, busy = false, blocked = false, label }: ButtonProps) {
  const state = blocked ? 'is-blocked' : busy ? 'is-busy' : ''
  return (
    <Pressable className={`button is-${look} ${small ? 'is-small' : ''} ${state}`} label={label} disabled={Boolean(busy || blocked)} onPress={onPress}>
      {busy && !blocked && <View className='button-spin' />}
      {icon && !busy && <Icon name={icon} />}
      {blocked || busy || children}
    </Pressable>
  )
}
