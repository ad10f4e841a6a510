import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import './paper.scss'

/** A sheet of paper: ballot, receipt, notice. `scale` draws the rule along its upper edge. */
export const Paper = ({ children, scale = false }: { children: ReactNode; scale?: boolean }) =>
  <View className='paper'>{scale && <View className='paper-scale' />}{children}</View>

/** A part of a paper with its margins. */
export const PaperPart = ({ children }: { children: ReactNode }) => <View className='paper-part'>{children}</View>

/** Where the paper would be torn off. */
export const TearLine = () => <View className='paper-tear' />
