import { useState, type ReactNode } from 'react'
import { View } from '@tarojs/components'
import type { StoryCard, StoryDraft } from '@shared/story/contract'
import { usePages } from '@/api/use-pages'
import { go, useParams } from '@/lib/go'
import { stateOf } from '@/lib/page-state'
import { BoneRows } from '@/ui/bone'
import { Button } from '@/ui/button'
import { Empty } from '@/ui/empty'
import { Page } from '@/ui/page'
import { Row } from '@/ui/row'
import { Tag } from '@/ui/tag'
import { storyWords } from '../../words'
import { ChooseNominee } from './choose-nominee'

const tags: Record<StoryDraft['state'], ReactNode> = {
  draft: <Tag tone='info' icon='file-text'>草稿</Tag>,
  released: <Tag tone='ok'>已发布</Tag>,
  withdrawn: <Tag tone='plain'>已撤下</Tag>,
}

const Line = ({ story: { storyId, title, name, trade, readMinutes, state } }: { story: StoryCard & { state: StoryDraft['state'] } }) =>
  <Row label={`打开《${title}》`} note={`${name}，${trade}，${readMinutes} 分钟`} end={tags[state]} onPress={() => go('story/edit', { storyId })}>{title}</Row>

/** 写故事: what is drafted and released, and a new one from someone's dossier. */
export default function DeskPage() {
  const { campaignId } = useParams('story/desk')
  const stories = usePages('story.desk', { campaignId, limit: 50 })
  const [choosing, setChoosing] = useState(false)
  const all = stories.data?.pages.flatMap(({ items }) => items) ?? []
  return (
    <Page title='写故事' state={stateOf(storyWords, stories)} skeleton={<BoneRows />} bar={<Button onPress={() => setChoosing(true)}>写一篇新的</Button>}>
      {all.length === 0 && <Empty title='还没有故事' sentence='选一位候选人或命名的工匠，用他提交的事迹材料打底，几分钟就能成稿。' />}
      <View className='rows'>{all.map(story => <Line key={story.storyId} story={story} />)}</View>
      {stories.hasNextPage && <Button look='quiet' onPress={() => void stories.fetchNextPage()}>再看一些</Button>}
      {choosing && <ChooseNominee campaignId={campaignId} onClose={() => setChoosing(false)} />}
    </Page>
  )
}
