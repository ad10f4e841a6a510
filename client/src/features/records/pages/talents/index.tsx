import { useState } from 'react'
import { View } from '@tarojs/components'
import { dayOf } from '@shared/basics/shanghai-time'
import { sayFullDay } from '@shared/basics/time-phrases'
import type { TalentCard } from '@shared/nomination/privacy-contract'
import { usePages } from '@/api/use-pages'
import { stateOf } from '@/lib/page-state'
import { BoneRows } from '@/ui/bone'
import { Button } from '@/ui/button'
import { Empty } from '@/ui/empty'
import { Page } from '@/ui/page'
import { Row } from '@/ui/row'
import { Search } from '@/ui/search'
import { recordsWords } from '../../words'
import './index.scss'

const Line = ({ talent: { maskedName, trade, unitName, campaignTitle, recommenderName, since } }: { talent: TalentCard }) =>
  <Row icon='user-round' note={<>{unitName}<View>{`${campaignTitle}，${sayFullDay(dayOf(since))} 进入${recommenderName && `；要联系，请找${recommenderName}`}`}</View></>}>{`${maskedName}　${trade}`}</Row>

/** 人才库, for the city's officers: names masked, contact through the recommender. */
export default function TalentsPage() {
  const [search, setSearch] = useState('')
  const pool = usePages('nomination.talentPool', { search: search.trim() || undefined, limit: 30 })
  const all = pool.data?.pages.flatMap(({ items }) => items) ?? []
  const failed = stateOf(recordsWords, pool)
  return (
    <Page title='人才库' state={failed?.kind === 'failed' ? failed : undefined}>
      <View className='talents-said meta'>没有入选、同意留下的人。名字只显示一部分，本人随时可以退出。</View>
      <Search value={search} onChange={setSearch} placeholder='找工种或单位' />
      {pool.isPending && <BoneRows />}
      {pool.data && all.length === 0 && <Empty title={search.trim() ? '没有找到' : '人才库还是空的'} sentence={search.trim() ? '换几个字再找找。' : '有人没有入选、又同意留下时，会出现在这里。'} />}
      <View className='rows'>{all.map(talent => <Line key={talent.nominationId} talent={talent} />)}</View>
      {pool.hasNextPage && <Button look='quiet' onPress={() => void pool.fetchNextPage()}>再看一些</Button>}
    </Page>
  )
}
