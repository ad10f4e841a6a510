import { View } from '@tarojs/components'
import type { StoryCard } from '@shared/story/contract'
import { usePages } from '@/api/use-pages'
import { artOfTrade } from '@/lib/art-url'
import { go } from '@/lib/go'
import { stateOf } from '@/lib/page-state'
import { useShareMenu } from '@/lib/share-menu'
import { Art } from '@/ui/art'
import { BonePage } from '@/ui/bone'
import { Button } from '@/ui/button'
import { Empty } from '@/ui/empty'
import { Page } from '@/ui/page'
import { Pressable } from '@/ui/pressable'
import { storiesTabWords } from './words'
import './index.scss'

const read = ({ storyId }: StoryCard) => go('story/read', { storyId })
const meta = ({ trade, readMinutes }: StoryCard) => <View className='note'>{trade}<View className='dot' />{readMinutes} 分钟</View>

const First = ({ story }: { story: StoryCard }) =>
  <Pressable className='first-story' role='link' label={story.title} onPress={() => read(story)}>
    <Art name={artOfTrade(story.trade)} className='first-story-art' />
    <View className='title'>{story.title}</View>
    <View className='story-lead'>{story.lead}</View>
    {meta(story)}
  </Pressable>

const Line = ({ story }: { story: StoryCard }) =>
  <Pressable className='story-line' role='link' label={story.title} onPress={() => read(story)}>
    <View className='grow'><View className='head'>{story.title}</View><View className='story-line-lead meta'>{story.lead}</View>{meta(story)}</View>
    <Art name={artOfTrade(story.trade)} className='story-line-art' />
  </Pressable>

/** 故事: the newest large, the others below. */
export default function StoriesTab() {
  const stories = usePages('story.list', {})
  useShareMenu({ title: '工匠故事', path: '/tabs/stories/index' })
  const [first, ...others] = stories.data?.pages.flatMap(({ items }) => items) ?? []
  return (
    <Page title='故事' wordmark state={stateOf(storiesTabWords, stories)} skeleton={<BonePage />}>
      {!first && <Empty title='故事还在写' sentence='评出来的人，他们怎么干活、怎么带徒弟，会写在这里。' />}
      {first && <First story={first} />}
      {others.map(story => <Line key={story.storyId} story={story} />)}
      {stories.hasNextPage && <Button look='quiet' onPress={() => void stories.fetchNextPage()}>再看一些</Button>}
    </Page>
  )
}
