import { View } from '@tarojs/components'
import type { StoryPage } from '@shared/story/contract'
import { sayDay } from '@shared/basics/time-phrases'
import { dayOf } from '@shared/basics/shanghai-time'
import { artOfTrade } from '@/lib/art-url'
import { Art } from '@/ui/art'
import './story-body.scss'

/** A paragraph wholly in quotation marks is set large. */
const isQuote = (words: string) => /^“[^”]{4,60}”$/.test(words)

const Section = ({ section: { heading, paragraphs } }: { section: StoryPage['sections'][number] }) =>
  <View>
    {heading && <View className='story-heading head'>{heading}</View>}
    {paragraphs.map((words, index) => <View key={index} className={isQuote(words) ? 'story-quote serif' : 'story-paragraph'}>{isQuote(words) ? words.slice(1, -1) : words}</View>)}
  </View>

/** A story as it is read: kicker, title, standfirst, picture, sections. */
export const StoryBody = ({ story: { trade, title, lead, readMinutes, releasedAt, sections } }: { story: Omit<StoryPage, 'honourTitle' | 'campaignId' | 'nominationId' | 'storyId' | 'name' | 'unitName'> }) =>
  <View className='story'>
    <View className='story-kicker'>工匠故事<View className='dot' />{trade}</View>
    <View className='story-title serif'>{title}</View>
    <View className='story-stand'>{lead}</View>
    <View className='story-by note'>图 匠选图案　{readMinutes} 分钟读完{releasedAt ? `　${sayDay(dayOf(releasedAt))}` : ''}</View>
    <View className='story-figure'><Art name={artOfTrade(trade)} label='手艺题材图案' className='story-art' /></View>
    {sections.map((section, index) => <Section key={index} section={section} />)}
  </View>
