import { useEffect } from 'react'
import { View } from '@tarojs/components'
import type { NominationCard } from '@shared/nomination/contract'
import { say } from '@/lib/words'
import { BoneRows } from '@/ui/bone'
import { Button } from '@/ui/button'
import { FieldError } from '@/ui/field'
import { KeyCap } from '@/ui/decision-bar'
import { Pressable } from '@/ui/pressable'
import { Search } from '@/ui/search'
import { Snack } from '@/ui/snack'
import { TabLine } from '@/ui/tab-line'
import { Tag, type Tone } from '@/ui/tag'
import { channelShort } from './channel-short'
import type { DeskState } from './use-desk'
import { reviewWords } from './words'
import './queue-list.scss'

const flagWords: Record<NominationCard['flags'][number], { word: string; tone: Tone }> = { 'second-look-late': { word: '复核超期', tone: 'stop' }, 'soft-reason': { word: '理由待看', tone: 'warn' }, 'over-quota': { word: '超名额', tone: 'warn' }, 'resubmitted': { word: '补回来了', tone: 'ok' }, 'same-person': { word: '同一人另有一份', tone: 'warn' }, 'words-to-look-at': { word: '文字待看', tone: 'info' } }

// The most pressing first: two find room.
const pressing: NominationCard['flags'] = ['second-look-late', 'same-person', 'over-quota', 'soft-reason', 'words-to-look-at', 'resubmitted']

function Line({ card: { nominationId, name, unitName, channel, nomineeKind, flags }, isOpen, onOpen }: { card: NominationCard; isOpen: boolean; onOpen: (nominationId: string) => void }) {
  return (
    <Pressable className={`queue-line ${isOpen ? 'is-open' : ''}`} role='link' label={`打开${name}的材料`} onPress={() => onOpen(nominationId)}>
      <View className='grow'><View className='queue-name serif'>{name || '没有填姓名'}</View><View className='queue-unit note'>{unitName}</View></View>
      <View className='queue-end'><View className='note'>{nomineeKind === 'collective' ? '集体' : channelShort[channel]}</View>{pressing.filter(flag => flags.includes(flag)).slice(0, 2).map(flag => <Tag key={flag} tone={flagWords[flag].tone} icon={null}>{flagWords[flag].word}</Tag>)}</View>
    </Pressable>
  )
}

function Lines({ desk: { queue, cards, current, open, search, tab } }: { desk: DeskState }) {
  if (queue.error && !queue.data) return <><FieldError>{say(reviewWords, queue.error)}</FieldError><Button look='quiet' small onPress={() => void queue.refetch()}>再试一次</Button></>
  if (!queue.data) return <BoneRows />
  if (cards.length === 0) return <View className='queue-none meta'>{search ? '没有找到。换个名字或单位试试。' : `“${tab?.title ?? ''}”里现在没有材料。`}</View>
  return <>
    {cards.map(card => <Line key={card.nominationId} card={card} isOpen={card.nominationId === current} onOpen={open} />)}
    {queue.hasNextPage && <View className='queue-more'><Button look='quiet' small busy={queue.isFetchingNextPage && '正在取'} onPress={() => void queue.fetchNextPage()}>再看一些</Button></View>}
  </>
}

const newsMs = 6000

/** Says what was just decided, for a while. */
function News({ desk: { news, forgetNews } }: { desk: DeskState }) {
  useEffect(() => {
    if (!news) return
    const timer = setTimeout(forgetNews, newsMs)
    return () => clearTimeout(timer)
  }, [news])
  return news ? <Snack>{news}</Snack> : null
}

/** The queue: tabs with counts, search, the files. */
export const QueueList = ({ desk }: { desk: DeskState }) =>
  <View className='queue'>
    <View className='queue-head'>
      <TabLine options={desk.tabs.map(tab => ({ key: tab.key, title: `${tab.title} ${desk.countOf(tab)}` }))} chosen={desk.tab?.key ?? ''} onChoose={desk.show} />
      <View className='queue-search'><Search value={desk.search} onChange={desk.setSearch} placeholder='姓名、单位' /></View>
    </View>
    <Lines desk={desk} />
    <News desk={desk} />
    <View className='queue-keys note'><KeyCap>J</KeyCap> <KeyCap>K</KeyCap> 上下　<KeyCap>/</KeyCap> 搜索</View>
  </View>
