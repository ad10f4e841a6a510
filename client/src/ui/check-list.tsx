import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { Icon } from './icon'
import type { IconName } from './icon-name'
import './check-list.scss'

export interface Check {
  key: string
  verdict: 'holds' | 'asks' | 'fails' | 'open'
  /** What is checked. */
  title: string
  /** Why it holds or fails. */
  note?: string
  /** Words that somebody gave, shown as a quotation. */
  quote?: string
  children?: ReactNode
}

const icons: Record<Check['verdict'], IconName> = { holds: 'circle-check', asks: 'circle-alert', fails: 'circle-x', open: 'info' }
const said: Record<Check['verdict'], string> = { holds: '符合', asks: '看理由', fails: '不符合', open: '没有填' }

/** 条件核对: one line for each condition, its verdict in an icon that is also said. */
export const CheckList = ({ checks }: { checks: readonly Check[] }) =>
  <View>
    {checks.map(({ key, verdict, title, note, quote, children }) => <View key={key} className={`check is-${verdict}`}>
      <Icon name={icons[verdict]} /><View className='sr'>{said[verdict]}</View>
      <View className='grow'>
        <View className='check-title'>{title}</View>
        {note && <View className='note'>{note}</View>}
        {quote && <View className='check-quote serif'>“{quote}”</View>}
        {children}
      </View>
    </View>)}
  </View>
