import { View } from '@tarojs/components'
import { useEndpoint } from '@/api/use-endpoint'
import { artOfTrade } from '@/lib/art-url'
import { go, goToTab } from '@/lib/go'
import { Art } from '@/ui/art'
import { Link } from '@/ui/link'
import { Pressable } from '@/ui/pressable'
import { SectionHead } from '@/ui/section-head'
import './story.scss'

/** One person to read about; nothing where no story is released. */
export function Story() {
  const story = useEndpoint('story.list', { limit: 1 }).data?.items[0]
  if (!story) return null
  return (
    <View className='sec'>
      <SectionHead end={<Link onward onPress={() => goToTab('stories')}>更多故事</Link>}>先读一个人</SectionHead>
      <Pressable className='tease' role='link' label={story.title} onPress={() => go('story/read', { storyId: story.storyId })}>
        <Art name={artOfTrade(story.trade)} className='tease-art' />
        <View className='grow'><View className='head'>{story.title}</View><View className='tease-lead meta'>{story.lead}</View></View>
      </Pressable>
    </View>
  )
}
