import { View } from '@tarojs/components'
import type { ShownBlock } from '@shared/story/shown'
import { Film } from '@/ui/film'
import { Picture } from './picture'

interface BlockProps {
  block: ShownBlock
  srcOf: (file: string) => string
  /** The paragraph that is being read aloud; null while none is. */
  spoken: string | null
}

const Paragraph = ({ words, isSpoken }: { words: string; isSpoken: boolean }) => <View className={`story-paragraph ${isSpoken ? 'is-spoken' : ''}`}>{words}</View>

const Quote = ({ text, by }: { text: string; by: string }) =>
  <View className='story-quote serif'>{text}{by && <View className='story-quote-by note'>{by}</View>}</View>

/** One thing of a story: paragraphs, a quotation set large, a picture, a video. */
export function Block({ block, srcOf, spoken }: BlockProps) {
  if (block.kind === 'text') return <>{block.paragraphs.map((words, index) => <Paragraph key={index} words={words} isSpoken={words === spoken} />)}</>
  if (block.kind === 'quote') return <Quote text={block.text} by={block.by} />
  if (block.kind === 'picture') return <Picture src={srcOf(block.file)} alt={block.alt} caption={block.caption} />
  return <View className='story-figure'><Film className='story-film' url={srcOf(block.file)} label={block.caption || '视频'} />{block.caption && <View className='story-caption note'>{block.caption}</View>}</View>
}
