import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import './desk.scss'

interface DeskProps {
  list: ReactNode
  /** Null on a phone that has not opened a file: the list takes the screen. */
  file: ReactNode | null
  /** Above both: shares, counts. */
  strip?: ReactNode
}

/** List and file side by side from 900 px on; one of them on a phone. Goes into `<Page wide flush>`. */
export const Desk = ({ list, file, strip }: DeskProps) =>
  <View className={`desk ${file ? 'has-file' : ''}`}>
    {strip && <View className='desk-strip'>{strip}</View>}
    <View className='desk-work'><View className='desk-list'>{list}</View><View className='desk-file'>{file}</View></View>
  </View>
