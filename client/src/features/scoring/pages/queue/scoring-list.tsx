import { useEffect } from 'react'
import { View } from '@tarojs/components'
import type { ScoringItem } from '@shared/scoring/contract'
import { Button } from '@/ui/button'
import { Pressable } from '@/ui/pressable'
import { Snack } from '@/ui/snack'
import { Tag } from '@/ui/tag'
import './scoring-list.scss'

interface ScoringListProps {
  items: readonly ScoringItem[]
  /** How many are not shown yet. */
  more: number
  current: string | null
  /** What was just done; '' for nothing. */
  news: string
  onOpen: (nominationId: string) => void
  onMore: () => void
  onNewsOver: () => void
}

const newsMs = 6000
const wordOf = ({ state, total }: ScoringItem) => state === 'scored' ? `${total} 分` : state === 'recused' ? '已回避' : '未评'

/** Whom this expert scores, with what has been given. */
export function ScoringList({ items, more, current, news, onOpen, onMore, onNewsOver }: ScoringListProps) {
  useEffect(() => {
    if (!news) return
    const timer = setTimeout(onNewsOver, newsMs)
    return () => clearTimeout(timer)
  }, [news])
  return (
    <View className='scoring'>
      {items.map(item => <Pressable key={item.nominationId} className={`scoring-line ${item.nominationId === current ? 'is-open' : ''}`} role='link' label={`评${item.name}，${wordOf(item)}`} onPress={() => onOpen(item.nominationId)}>
        <View className='grow'><View className='scoring-name serif'>{item.name}</View><View className='note'>{[item.trade, item.unitName].filter(Boolean).join(' · ')}</View></View>
        <Tag tone={item.state === 'scored' ? 'ok' : 'plain'} icon={item.state === 'scored' ? 'check' : null}>{wordOf(item)}</Tag>
      </Pressable>)}
      {more > 0 && <View className='scoring-more'><Button look='quiet' small onPress={onMore}>{`再看 ${more} 位`}</Button></View>}
      {news && <Snack>{news}</Snack>}
    </View>
  )
}
