import { useState } from 'react'
import { View } from '@tarojs/components'
import { columns, columnTitles, type Column } from '@shared/story/column'
import { useEndpoint } from '@/api/use-endpoint'
import { usePages } from '@/api/use-pages'
import { chosenCampaign } from '@/lib/chosen-campaign'
import { stateOf } from '@/lib/page-state'
import { useShareMenu } from '@/lib/share-menu'
import { BonePage, BoneRows } from '@/ui/bone'
import { Button } from '@/ui/button'
import { Empty } from '@/ui/empty'
import { Failure } from '@/ui/failure'
import { Page } from '@/ui/page'
import { Search } from '@/ui/search'
import { ShareLine } from '@/ui/share-line'
import { TabLine } from '@/ui/tab-line'
import { FirstStory, StoryLine } from './story-line'
import { storiesTabWords } from './words'
import './index.scss'

type Chosen = Column | 'all'
const options = [{ key: 'all' as const, title: '全部' }, ...columns.map(key => ({ key, title: columnTitles[key] }))]

/** Nothing was found, or nothing is there yet: each with its way on. */
const Nothing = ({ search, column, onAll }: { search: string; column: Chosen; onAll: () => void }) => search || column !== 'all'
  ? <Empty title='没有找到' sentence={search ? '换个名字、单位或者行当再找。' : '这个栏目还没有故事。'}><Button look='quiet' onPress={onAll}>看全部故事</Button></Empty>
  : <Empty title='故事还在写' sentence='参评的人怎么干活、怎么带徒弟，本人同意以后，会写在这里。' />

/** The stories, passed on as those of the campaign that this phone looks at. */
function Share() {
  const newest = useEndpoint('campaign.list', {}).data?.items[0]
  const id = chosenCampaign() || newest?.campaignId
  return id ? <ShareLine page='stories' id={id} /> : null
}

/** 故事: by column, found by words; the newest large, the others below. */
export default function StoriesTab() {
  useShareMenu({ title: '工匠故事', path: '/tabs/stories/index' })
  const [column, setColumn] = useState<Chosen>('all')
  const [search, setSearch] = useState('')
  const stories = usePages('story.list', { ...column !== 'all' && { column }, ...search.trim() && { search: search.trim() }, limit: 12 })
  const all = stories.data?.pages.flatMap(({ items }) => items) ?? []
  const [first, ...others] = all
  const isWhole = column === 'all' && !search
  const reset = () => {
    setColumn('all')
    setSearch('')
  }
  const state = stateOf(storiesTabWords, stories)
  const isBare = isWhole && stories.data !== undefined && all.length === 0
  return (
    <Page title='故事' wordmark state={isWhole ? state : undefined} skeleton={<BonePage />}>
      {!isBare && <TabLine options={options} chosen={column} onChoose={setColumn} />}
      {!isBare && <View className='story-search'><Search value={search} onChange={setSearch} placeholder='找题目、姓名、单位' /></View>}
      {stories.data && all.length === 0 && <Nothing search={search} column={column} onAll={reset} />}
      {first && isWhole && <FirstStory story={first} />}
      {(isWhole ? others : all).map(story => <StoryLine key={story.storyId} story={story} />)}
      {!isWhole && state?.kind === 'loading' && <BoneRows />}
      {!isWhole && state?.kind === 'failed' && <Failure {...state} />}
      {stories.hasNextPage && <View className='story-next'><Button look='quiet' onPress={() => void stories.fetchNextPage()}>再看一些</Button></View>}
      {first && <Share />}
    </Page>
  )
}
