import { Image, View } from '@tarojs/components'
import { columnTitles } from '@shared/story/column'
import type { StoryCard } from '@shared/story/contract'
import { artOfTrade } from '@/lib/art-url'
import { go } from '@/lib/go'
import { publicFile } from '@/lib/public-file'
import { aria, imageLabel } from '@/ui/aria'
import { Art } from '@/ui/art'
import { Pressable } from '@/ui/pressable'

const read = ({ storyId }: StoryCard) => go('story/read', { storyId })

const Meta = ({ story: { column, series, name, readMinutes } }: { story: StoryCard }) =>
  <View className='note'>{columnTitles[column]}<View className='dot' />{name}<View className='dot' />{readMinutes} 分钟{series && <><View className='dot' />{series}</>}</View>

/** The person's own picture where they let it be shown, or the trade's drawing. Decoration: the title says whose story it is. */
const Cover = ({ story: { cover, trade }, className }: { story: StoryCard; className: string }) => cover
  ? <View className={`art ${className}`} {...aria({ hidden: true })}><Image className='art-image' src={publicFile(cover.file)} mode='aspectFill' lazyLoad {...imageLabel('')} /></View>
  : <Art name={artOfTrade(trade)} className={className} />

export const FirstStory = ({ story }: { story: StoryCard }) =>
  <Pressable className='first-story' role='link' label={story.title} onPress={() => read(story)}>
    <Cover story={story} className='first-story-art' />
    <View className='title'>{story.title}</View>
    <View className='story-lead'>{story.lead}</View>
    <Meta story={story} />
  </Pressable>

export const StoryLine = ({ story }: { story: StoryCard }) =>
  <Pressable className='story-line' role='link' label={story.title} onPress={() => read(story)}>
    <View className='grow'><View className='head'>{story.title}</View><View className='story-line-lead meta'>{story.lead}</View><Meta story={story} /></View>
    <Cover story={story} className='story-line-art' />
  </Pressable>
