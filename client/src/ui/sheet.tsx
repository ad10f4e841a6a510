import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { aria } from './aria'
import { Icon } from './icon'
import { Pressable } from './pressable'
import './sheet.scss'

interface SheetProps {
  title: string
  onClose: () => void
  children: ReactNode
  /** One or two buttons. */
  bar?: ReactNode
}

/** Comes up from below (on a desk, in the middle) to ask or show one thing. Render it only while open, inside the `Page`. */
export const Sheet = ({ title, onClose, children, bar }: SheetProps) =>
  <View className='sheet' {...aria({ role: 'dialog', label: title })}>
    <Pressable className='sheet-veil' label='关闭' onPress={onClose} />
    <View className='sheet-panel'>
      <View className='sheet-head'><View className='head grow'>{title}</View><Pressable className='sheet-close' label='关闭' onPress={onClose}><Icon name='x' /></Pressable></View>
      <View className='sheet-body'>{children}</View>
      {bar && <View className='sheet-bar'>{bar}</View>}
    </View>
  </View>
