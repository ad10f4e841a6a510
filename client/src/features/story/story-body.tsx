import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { columnTitles } from '@shared/story/column'
import type { Shown } from '@shared/story/shown'
import { sayDay } from '@shared/basics/time-phrases'
import { dayOf } from '@shared/basics/shanghai-time'
import { artOfTrade } from '@/lib/art-url'
import { Art } from '@/ui/art'
import { aria } from '@/ui/aria'
import { Block } from './block'
import { Picture } from './picture'
import './story-body.scss'

interface StoryBodyProps {
  story: Shown & { trade: string; readMinutes: number; releasedAt: number | null }
  /** The address of a file that the story shows. */
  srcOf: (file: string) => string
  spoken?: string | null
  /** Stands under the byline: the way to hear it. */
  listen?: ReactNode
}

const Kicker = ({ story: { column, series, part, trade } }: Pick<StoryBodyProps, 'story'>) =>
  <View className='story-kicker'>{columnTitles[column]}<View className='dot' />{trade}{series && <View className='story-kicker-series'><View className='dot' />{`${series}${part > 0 ? ` ${part}` : ''}`}</View>}</View>

const byline = ({ readMinutes, releasedAt, cover }: StoryBodyProps['story']) =>
  [cover ? '图 本人提供' : '图 匠选图案', `${readMinutes} 分钟读完`, ...(releasedAt ? [sayDay(dayOf(releasedAt))] : [])].join('　')

const Cover = ({ story: { cover, trade }, srcOf }: StoryBodyProps) => cover
  ? <Picture src={srcOf(cover.file)} alt={cover.alt} caption='' />
  : <View className='story-figure'><Art name={artOfTrade(trade)} label='手艺题材图案' className='story-art' /></View>

/** A story as it is read: kicker, title, standfirst, cover, sections. */
export const StoryBody = (props: StoryBodyProps) => {
  const { story, srcOf, spoken = null, listen } = props
  return (
    <View className='story'>
      <Kicker story={story} />
      <View className='story-title serif' {...aria({ role: 'heading' })}>{story.title}</View>
      <View className='story-stand'>{story.lead}</View>
      <View className='story-by note'>{byline(story)}</View>
      {listen}
      <Cover {...props} />
      {story.sections.map(({ heading, blocks }, index) => <View key={index}>
        {heading && <View className='story-heading head' {...aria({ role: 'heading' })}>{heading}</View>}
        {blocks.map((block, place) => <Block key={place} block={block} srcOf={srcOf} spoken={spoken} />)}
      </View>)}
    </View>
  )
}
