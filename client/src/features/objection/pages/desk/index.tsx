import { useState } from 'react'
import { View } from '@tarojs/components'
import type { HeardNotice, ObjectionView } from '@shared/objection/custody-contract'
import { useEndpoint } from '@/api/use-endpoint'
import { isOnADesk } from '@/lib/on-a-desk'
import { stateOf } from '@/lib/page-state'
import { useServerNow } from '@/lib/server-clock'
import { BoneRows } from '@/ui/bone'
import { Desk } from '@/ui/desk'
import { Empty } from '@/ui/empty'
import { Page } from '@/ui/page'
import { objectionWords } from '../../words'
import { Conclude } from './conclude'
import { Line } from './line'
import { Objection } from './objection'
import './index.scss'

const isOpen = ({ state }: ObjectionView) => state === 'received' || state === 'investigating'

interface NoticeProps {
  notice: HeardNotice
  items: readonly ObjectionView[]
  now: number
  chosen: ObjectionView | undefined
  onOpen: (objectionId: string) => void
}

/** One list on display, its objections, and its closing. */
const Notice = ({ notice, items, now, chosen, onOpen }: NoticeProps) =>
  <View className='objections-notice'>
    <View className='objections-title'>{notice.title}</View>
    <Conclude notice={notice} open={items.filter(isOpen).length} now={now} />
    {items.length > 0 && <View className='rows'>{items.map(one => <Line key={one.objectionId} one={one} now={now} chosen={one === chosen} onOpen={() => onOpen(one.objectionId)} />)}</View>}
    {items.length === 0 && !notice.isRecused && !notice.counts && <View className='note'>目前没有收到异议。</View>}
  </View>

/** 异议受理, for custodians alone: every list with what was received against it, and what is decided. */
export default function DeskPage() {
  const heard = useEndpoint('objection.list', {})
  const now = useServerNow()
  const [openId, setOpenId] = useState<string | null>(null)
  const { notices = [], items = [] } = heard.data ?? {}
  const open = items.find(({ objectionId }) => objectionId === openId) ?? (isOnADesk() ? items.find(isOpen) ?? items[0] : undefined)
  const list = <View>{notices.map(notice => <Notice key={notice.noticeId} notice={notice} items={items.filter(({ noticeId }) => noticeId === notice.noticeId)} now={now} chosen={open} onOpen={setOpenId} />)}</View>
  return (
    <Page wide flush={notices.length > 0} title='异议受理' state={stateOf(objectionWords, heard)} skeleton={<BoneRows />}>
      {notices.length === 0
        ? <Empty title='还没有名单在公示' sentence='名单公示以后，收到的异议会出现在这里，只有异议受理人看得到。' />
        : <Desk list={list} fileKey={open?.objectionId ?? null} file={open ? <Objection key={open.objectionId} one={open} now={now} onBack={() => setOpenId(null)} /> : null} />}
    </Page>
  )
}
