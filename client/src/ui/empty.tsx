import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { Drawing } from './drawing'
import './empty.scss'

/** Nothing here yet, and what to do next: `children` are rows or buttons that lead on. */
export const Empty = ({ title, sentence, children }: { title: string; sentence: string; children?: ReactNode }) =>
  <View className='empty'>
    <Drawing name='empty-box' className='empty-drawing' />
    <View className='title'>{title}</View>
    <View className='empty-words'>{sentence}</View>
    {children && <View className='empty-ways'>{children}</View>}
  </View>
