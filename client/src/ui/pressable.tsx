import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { aria } from './aria'
import { byKeyboard } from './by-keyboard'

interface PressableProps {
  onPress: () => void
  /** What a screen reader says, where the words inside do not say it. */
  label?: string
  role?: 'button' | 'link' | 'checkbox' | 'radio' | 'switch' | 'tab'
  checked?: boolean
  disabled?: boolean
  className?: string
  children?: ReactNode
}

/** Anything that acts when touched: by finger, by keyboard on H5, by a screen reader. */
export function Pressable({ onPress, label, role = 'button', checked, disabled = false, className = '', children }: PressableProps) {
  const press = () => { if (!disabled) onPress() }
  return (
    <View
      className={className} {...aria({ role, label, checked, disabled })}
      hoverClass={disabled ? 'none' : 'is-down'} hoverStayTime={80} onClick={press} {...byKeyboard}
    >
      {children}
    </View>
  )
}
