import { useState } from 'react'
import { View } from '@tarojs/components'
import { useEndpoint } from '@/api/use-endpoint'
import { usePages } from '@/api/use-pages'
import { go, useParams } from '@/lib/go'
import { isOnADesk } from '@/lib/on-a-desk'
import { stateOf } from '@/lib/page-state'
import { BoneRows } from '@/ui/bone'
import { Button } from '@/ui/button'
import { Desk } from '@/ui/desk'
import { Empty } from '@/ui/empty'
import { Page } from '@/ui/page'
import { heldWords } from '../../held-words'
import { Group } from './group'
import { Line } from './line'
import './index.scss'

/** 存疑票: groups of held ballots, decided as a whole by two officers. */
export default function HeldPage() {
  const { campaignId } = useParams('tally/held')
  const groups = usePages('vote.heldGroups', { campaignId, limit: 50 })
  const me = useEndpoint('identity.me', {})
  const [openId, setOpenId] = useState<string | null>(null)
  const all = groups.data?.pages.flatMap(({ items }) => items) ?? []
  const undecided = groups.data?.pages[0]?.undecided ?? 0
  const mayAct = me.data?.appointments.some(({ role }) => role === 'cityOfficer') ?? false
  const open = all.find(({ groupId }) => groupId === openId) ?? (isOnADesk() ? all[0] : undefined)
  const list = <View>
    <View className='held-count meta'>{undecided > 0 ? `${undecided} 组还没有决定，决定以前不能公布结果` : '都有了决定'}</View>
    <View className='rows'>{all.map(one => <Line key={one.groupId} group={one} chosen={one === open} onOpen={() => setOpenId(one.groupId)} />)}</View>
    {groups.hasNextPage && <Button look='quiet' small onPress={() => void groups.fetchNextPage()}>再看一些</Button>}
  </View>
  return (
    <Page wide flush={all.length > 0} title='存疑票' state={stateOf(heldWords, groups, me)} skeleton={<BoneRows />}>
      {all.length === 0
        ? <Empty title='没有存疑票' sentence='系统每天核一遍前一天的选票，像刷票的会分组放在这里，等两位工作人员决定。选票都在，一张也没有动。'><Button look='quiet' onPress={() => go('vote/results', { campaignId })}>看得票</Button></Empty>
        : <Desk list={list} fileKey={open?.groupId ?? null} file={open ? <Group key={open.groupId} group={open} mayAct={mayAct} onBack={() => setOpenId(null)} /> : null} />}
    </Page>
  )
}
