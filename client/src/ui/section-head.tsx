import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { aria } from './aria'
import './section-head.scss'

/** The heading of a part of a page; `end` is a link or a note at its right. */
export const SectionHead = ({ children, end }: { children: ReactNode; end?: ReactNode }) =>
  <View className='section-head'><View className='head' {...aria({ role: 'heading' })}>{children}</View>{end}</View>
