import { View } from '@tarojs/components'
import type { StoryPage } from '@shared/story/contract'
import { useEndpoint } from '@/api/use-endpoint'
import { goInstead } from '@/lib/go'
import { Row } from '@/ui/row'
import { SectionHead } from '@/ui/section-head'

/** The other parts of a story's series, in their order; nothing for a story that stands by itself. */
export function Series({ story: { storyId, campaignId, series } }: { story: StoryPage }) {
  const parts = useEndpoint('story.list', { campaignId, series, limit: 50 }, { enabled: series !== '' }).data?.items ?? []
  if (parts.length < 2) return null
  return (
    <View className='story-series'>
      <SectionHead>{`系列：${series}`}</SectionHead>
      <View className='rows'>
        {parts.map(one => one.storyId === storyId
          ? <Row key={one.storyId} note={one.name} end='正在读'>{one.title}</Row>
          : <Row key={one.storyId} note={one.name} label={`读《${one.title}》`} onPress={() => goInstead('story/read', { storyId: one.storyId })}>{one.title}</Row>)}
      </View>
    </View>
  )
}
