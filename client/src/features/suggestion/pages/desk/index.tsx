import { useState } from 'react'
import { View } from '@tarojs/components'
import { lastDayOf, sayDay, sayMoment } from '@shared/basics/time-phrases'
import type { SuggestionView } from '@shared/suggestion/contract'
import type { SuggestionState } from '@shared/suggestion/status'
import { useEndpoint } from '@/api/use-endpoint'
import { usePages } from '@/api/use-pages'
import { isOnADesk } from '@/lib/on-a-desk'
import { stateOf } from '@/lib/page-state'
import { useServerNow } from '@/lib/server-clock'
import { aria } from '@/ui/aria'
import { BoneRows } from '@/ui/bone'
import { Button } from '@/ui/button'
import { Desk } from '@/ui/desk'
import { Page } from '@/ui/page'
import { Pressable } from '@/ui/pressable'
import { Seg } from '@/ui/seg'
import { kindWords, stateTag } from '../../talk'
import { suggestionWords } from '../../words'
import { Matter } from './matter'
import './index.scss'

const states = [{ key: 'open', title: '等答复' }, { key: 'answered', title: '已答复' }, { key: 'closed', title: '已办完' }] as const

const Line = ({ one, now, chosen, onOpen }: { one: SuggestionView; now: number; chosen: boolean; onOpen: () => void }) =>
  <Pressable className={`matter-line row is-pressable ${chosen ? 'is-chosen' : ''}`} role='link' label={`看${kindWords[one.kind]} ${one.number}`} onPress={onOpen}>
    <View className='grow'>
      <View className='matter-about'>{kindWords[one.kind]}：{one.campaignTitle ?? '系统和服务'}</View>
      <View className='note'>{sayMoment(one.at)}收到{one.state === 'open' && (now < one.dueAt ? `，${sayDay(lastDayOf(one.dueAt))}前答复` : '，答复已逾期')}</View>
    </View>
    {stateTag(one)}
  </Pressable>

/** 投诉建议办理: who has waited longest stands first; supervisors look on. */
export default function DeskPage() {
  const [state, setState] = useState<SuggestionState>('open')
  const [openId, setOpenId] = useState<string | null>(null)
  const [said, setSaid] = useState('')
  const queue = usePages('suggestion.queue', { state, limit: 20 })
  const me = useEndpoint('identity.me', {})
  const now = useServerNow()
  const items = queue.data?.pages.flatMap(page => page.items) ?? []
  const open = items.find(one => one.suggestionId === openId) ?? (isOnADesk() ? items[0] : undefined)
  const mayAnswer = me.data?.appointments.some(({ role }) => role === 'cityOfficer') ?? false
  const list = <View>
    <View className='matter-seg'><Seg options={states} chosen={state} onChoose={chosen => { setState(chosen); setOpenId(null); setSaid('') }} /></View>
    {said && <View className='matter-said meta' {...aria({ role: 'status' })}>{said}</View>}
    {queue.isPending && <BoneRows rows={3} />}
    {queue.data && items.length === 0 && <View className='meta'>{state === 'open' ? '没有等答复的。' : '这里还没有。'}</View>}
    <View className='rows'>{items.map(one => <Line key={one.suggestionId} one={one} now={now} chosen={one === open} onOpen={() => setOpenId(one.suggestionId)} />)}</View>
    {queue.hasNextPage && <Button look='quiet' busy={queue.isFetchingNextPage && '正在找'} onPress={() => void queue.fetchNextPage()}>再看一些</Button>}
  </View>
  return (
    <Page wide flush title='投诉建议办理' state={stateOf(suggestionWords, me, ...(queue.isPending && state !== 'open' ? [] : [queue]))} skeleton={<BoneRows />}>
      <Desk list={list} fileKey={open?.suggestionId ?? null} file={open ? <Matter key={open.suggestionId} one={open} mayAnswer={mayAnswer} onBack={() => setOpenId(null)} onAnswered={() => { setOpenId(null); setSaid(`${open.number} 已经答复，对方会收到消息。`) }} /> : null} />
    </Page>
  )
}
