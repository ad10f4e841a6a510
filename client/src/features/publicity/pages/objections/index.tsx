import { useState } from 'react'
import { View } from '@tarojs/components'
import type { ObjectionView } from '@shared/publicity/contract'
import { useEndpoint } from '@/api/use-endpoint'
import { go, useParams } from '@/lib/go'
import { stateOf } from '@/lib/page-state'
import { BoneRows } from '@/ui/bone'
import { Button } from '@/ui/button'
import { Desk } from '@/ui/desk'
import { Empty } from '@/ui/empty'
import { Page } from '@/ui/page'
import { publicityWords } from '../../words'
import { Line } from './line'
import { Objection } from './objection'
import './index.scss'

/** Wide enough for list and file: one is open from the start. */
const atDesk = () => process.env.TARO_ENV === 'h5' && window.innerWidth >= 900

const waiting = (all: readonly ObjectionView[]) => all.filter(({ state }) => state === 'received').length

/** 异议受理, for supervisors alone: what was received, and what is decided of it. */
export default function ObjectionsPage() {
  const { noticeId } = useParams('publicity/objections')
  const objections = useEndpoint('publicity.objections', { noticeId })
  const [openId, setOpenId] = useState<string | null>(null)
  const all = objections.data ?? []
  const open = all.find(({ objectionId }) => objectionId === openId) ?? (atDesk() ? all[0] : undefined)
  const list = <View>
    <View className='objections-count meta'>收到 {all.length} 件，{waiting(all) > 0 ? `${waiting(all)} 件还没有决定` : '都有了决定'}</View>
    <View className='rows'>{all.map(one => <Line key={one.objectionId} one={one} chosen={one === open} onOpen={() => setOpenId(one.objectionId)} />)}</View>
  </View>
  return (
    <Page wide flush={all.length > 0} title='异议受理' state={stateOf(publicityWords, objections)} skeleton={<BoneRows />}>
      {all.length === 0
        ? <Empty title='没有收到异议' sentence='公示期间收到的异议会出现在这里，只有监督员看得到。'><Button look='quiet' onPress={() => go('publicity/notice', { noticeId })}>看公示名单</Button></Empty>
        : <Desk list={list} file={open ? <Objection key={open.objectionId} one={open} onBack={() => setOpenId(null)} /> : null} />}
    </Page>
  )
}
