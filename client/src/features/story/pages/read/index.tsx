import { View } from '@tarojs/components'
import type { StoryPage } from '@shared/story/contract'
import { useEndpoint } from '@/api/use-endpoint'
import { addressOf, goToTab, useParams } from '@/lib/go'
import { stateOf } from '@/lib/page-state'
import { useShareMenu } from '@/lib/share-menu'
import { BonePage } from '@/ui/bone'
import { Link } from '@/ui/link'
import { Page } from '@/ui/page'
import { StoryBody } from '../../story-body'
import { storyWords } from '../../words'
import './index.scss'

const standing = ({ name, unitName, honourTitle }: StoryPage) => honourTitle ? `${name}，${unitName}，${honourTitle}。` : `${name}，${unitName}。`

const Foot = ({ story }: { story: StoryPage }) =>
  <View className='story-foot'>
    <View className='meta'>{standing(story)}</View>
    <View className='story-ways'>
      <Link onward onPress={() => goToTab('stories')}>再读一个人</Link>
      {story.honourTitle && <Link onward onPress={() => goToTab('directory')}>看名录</Link>}
    </View>
  </View>

/** 故事, to be read. */
export default function ReadPage() {
  const { storyId } = useParams('story/read')
  const story = useEndpoint('story.page', { storyId })
  useShareMenu({ title: story.data?.title, path: addressOf('story/read', { storyId }) })
  return (
    <Page flush title='故事' state={stateOf(storyWords, story)} skeleton={<BonePage />}>
      {story.data && <StoryBody story={story.data} />}
      {story.data && <Foot story={story.data} />}
    </Page>
  )
}
