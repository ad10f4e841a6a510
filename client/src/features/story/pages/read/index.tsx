import { useMemo } from 'react'
import { View } from '@tarojs/components'
import type { StoryPage } from '@shared/story/contract'
import { useEndpoint } from '@/api/use-endpoint'
import { artOfTrade } from '@/lib/art-url'
import { addressOf, goToTab, useParams } from '@/lib/go'
import { stateOf } from '@/lib/page-state'
import { publicFile } from '@/lib/public-file'
import { useShareMenu } from '@/lib/share-menu'
import { BonePage } from '@/ui/bone'
import { Button } from '@/ui/button'
import { Empty } from '@/ui/empty'
import { Link } from '@/ui/link'
import { Page } from '@/ui/page'
import { ShareLine } from '@/ui/share-line'
import { Listen } from '../../listen'
import { Series } from '../../series'
import { spokenParts } from '../../spoken-parts'
import { StoryBody } from '../../story-body'
import { useReadingAloud } from '../../use-reading-aloud'
import { storyWords } from '../../words'
import './index.scss'

const standing = ({ name, unitName, honourTitle }: StoryPage) => honourTitle ? `${name}，${unitName}，${honourTitle}。` : `${name}，${unitName}。`

const Foot = ({ story }: { story: StoryPage }) =>
  <View className='story-foot'>
    <View className='meta'>{standing(story)}</View>
    <View className='note'>本人同意公开；收回同意，这一篇就撤下。</View>
    <View className='story-ways'>
      <Link onward onPress={() => goToTab('stories')}>再读一个人</Link>
      {story.honourTitle && <Link onward onPress={() => goToTab('directory')}>看名录</Link>}
    </View>
    <ShareLine page='story' id={story.storyId} />
  </View>

function Reading({ story }: { story: StoryPage }) {
  const parts = useMemo(() => spokenParts(story), [story])
  const aloud = useReadingAloud(parts)
  return (
    <>
      <StoryBody story={story} srcOf={publicFile} spoken={aloud.spoken} listen={<Listen aloud={aloud} />} />
      <Series story={story} />
      <Foot story={story} />
    </>
  )
}

/** Withdrawn, or never released: the address may have been passed on long ago. */
const Gone = () =>
  <Page title='故事'><Empty title='这篇故事不在了' sentence='已经撤下，或者还没有发布。'><Button look='quiet' onPress={() => goToTab('stories')}>看别的故事</Button></Empty></Page>

/** 故事, to be read. */
export default function ReadPage() {
  const { storyId } = useParams('story/read')
  const story = useEndpoint('story.page', { storyId })
  const { data } = story
  useShareMenu({ title: data?.title, path: addressOf('story/read', { storyId }), picture: data && publicFile(`art/cards/${artOfTrade(data.trade)}.jpg`) })
  if (story.error?.kind === 'no-such-story') return <Gone />
  return (
    <Page flush title='故事' state={stateOf(storyWords, story)} skeleton={<BonePage />}>
      {story.data && <Reading story={story.data} />}
    </Page>
  )
}
