import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { useEndpoint } from '@/api/use-endpoint'
import { artOfTrade } from '@/lib/art-url'
import { go, goToTab } from '@/lib/go'
import { Art } from '@/ui/art'
import { Link } from '@/ui/link'
import { Pressable } from '@/ui/pressable'
import { SectionHead } from '@/ui/section-head'
import './story.scss'

/** One person to read about, nobody where no story is released. What stands below waits until that is known, so that it does not move. */
export function Story({ children }: { children: ReactNode }) {
  const stories = useEndpoint('story.list', { limit: 1 })
  const story = stories.data?.items[0]
  if (stories.isPending) return null
  if (!story) return children
  return <>
    <View className='sec'>
      <SectionHead end={<Link onward onPress={() => goToTab('stories')}>更多故事</Link>}>先读一个人</SectionHead>
      <Pressable className='tease' role='link' label={story.title} onPress={() => go('story/read', { storyId: story.storyId })}>
        <Art name={artOfTrade(story.trade)} className='tease-art' />
        <View className='grow'><View className='head'>{story.title}</View><View className='tease-lead meta'>{story.lead}</View></View>
      </Pressable>
    </View>
    {children}
  </>
}
