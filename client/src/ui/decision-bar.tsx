import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { aria } from './aria'
import './decision-bar.scss'

/** What is still missing before a verdict, and the verdicts: `Button small`s, the primary one last. */
export const DecisionBar = ({ missing, children }: { missing?: string; children: ReactNode }) =>
  <View className='decision-bar'>
    <View className='decision-missing meta' {...aria({ live: true })}>{missing && <><View className='decision-still'>还差一步：</View>{missing}</>}</View>
    <View className='decision-verdicts'>{children}</View>
  </View>

/** The key that does the same at a desk. */
export const KeyCap = ({ children }: { children: string }) => <View className='key-cap' {...aria({ hidden: true })}>{children}</View>
