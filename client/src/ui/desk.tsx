import { useEffect, type ReactNode } from 'react'
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import './desk.scss'

interface DeskProps {
  list: ReactNode
  /** Null on a phone that has not opened a file: the list takes the screen. */
  file: ReactNode | null
  /** Above both: shares, counts. */
  strip?: ReactNode
  /** What the file is of: another one is read from its beginning. */
  fileKey?: string | null
}

// Where the file scrolls by itself, the keyboard has to reach it.
const byTheKeys = process.env.TARO_ENV === 'h5' ? { tabIndex: 0, role: 'region', 'aria-label': '材料' } : {}

function toTop() {
  void Taro.pageScrollTo({ scrollTop: 0, duration: 0 })
  if (process.env.TARO_ENV === 'h5') document.querySelectorAll('.desk-file').forEach(pane => { pane.scrollTop = 0 })
}

/** List and file side by side from 900 px on; one of them on a phone. Goes into `<Page wide flush>`. */
export function Desk({ list, file, strip, fileKey = null }: DeskProps) {
  useEffect(toTop, [fileKey])
  return (
    <View className={`desk ${file ? 'has-file' : ''}`}>
      {strip && <View className='desk-strip'>{strip}</View>}
      <View className='desk-work'><View className='desk-list'>{list}</View><View className='desk-file' {...byTheKeys}>{file}</View></View>
    </View>
  )
}
