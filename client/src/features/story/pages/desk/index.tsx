import { useState, type ReactNode } from 'react'
import { View } from '@tarojs/components'
import { columnTitles } from '@shared/story/column'
import type { DeskStory } from '@shared/story/contract'
import { usePages } from '@/api/use-pages'
import { go, useParams } from '@/lib/go'
import { stateOf } from '@/lib/page-state'
import { BoneRows } from '@/ui/bone'
import { Button } from '@/ui/button'
import { Empty } from '@/ui/empty'
import { Page } from '@/ui/page'
import { Row } from '@/ui/row'
import { TabLine } from '@/ui/tab-line'
import { Tag } from '@/ui/tag'
import { storyWords } from '../../words'
import { ChooseNominee } from './choose-nominee'
import './index.scss'

const filters = [{ key: 'all', title: '全部' }, { key: 'waiting', title: '待复核' }, { key: 'draft', title: '草稿' }, { key: 'released', title: '已发布' }, { key: 'withdrawn', title: '已撤下' }] as const
type Filter = (typeof filters)[number]['key']

const isIn = (filter: Filter) => ({ state, isProposed }: DeskStory) => filter === 'all' || (filter === 'waiting' ? isProposed : state === filter && !(filter === 'draft' && isProposed))

const tagOf = ({ state, isProposed }: DeskStory): ReactNode => {
  if (isProposed) return <Tag tone='warn' icon='eye'>待复核</Tag>
  if (state === 'released') return <Tag tone='ok'>已发布</Tag>
  return state === 'draft' ? <Tag tone='info' icon='file-text'>草稿</Tag> : <Tag tone='plain'>已撤下</Tag>
}

const noteOf = ({ name, trade, column, readMinutes, title }: DeskStory) => [name, trade, ...(title ? [columnTitles[column], `${readMinutes} 分钟`] : [])].filter(Boolean).join('，')

const Line = ({ story }: { story: DeskStory }) => {
  const title = story.title || '本人收回了同意'
  return <Row label={`打开《${title}》`} note={noteOf(story)} end={tagOf(story)} onPress={() => go('story/edit', { storyId: story.storyId })}>{title}</Row>
}

/** 写故事: what is drafted, waits for a second reader, is out or withdrawn; and a new one from someone's dossier. */
export default function DeskPage() {
  const { campaignId } = useParams('story/desk')
  const stories = usePages('story.desk', { campaignId, limit: 50 })
  const [choosing, setChoosing] = useState(false)
  const [filter, setFilter] = useState<Filter>('all')
  const all = stories.data?.pages.flatMap(({ items }) => items) ?? []
  const shown = all.filter(isIn(filter))
  return (
    <Page wide title='写故事' state={stateOf(storyWords, stories)} skeleton={<BoneRows />} bar={<Button onPress={() => setChoosing(true)}>写一篇新的</Button>}>
      <View className='story-list'>
        {all.length === 0 && <Empty title='还没有故事' sentence='选一位报到市总工会的人，用他提交的事迹材料打底，几分钟就能成稿。' />}
        {all.length > 0 && <TabLine options={filters} chosen={filter} onChoose={setFilter} />}
        <View className='rows'>{shown.map(story => <Line key={story.storyId} story={story} />)}</View>
        {all.length > 0 && shown.length === 0 && <View className='story-none meta'>这里没有。</View>}
        {stories.hasNextPage && <Button look='quiet' onPress={() => void stories.fetchNextPage()}>再看一些</Button>}
      </View>
      {choosing && <ChooseNominee campaignId={campaignId} onClose={() => setChoosing(false)} />}
    </Page>
  )
}
