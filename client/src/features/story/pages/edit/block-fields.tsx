import { View } from '@tarojs/components'
import type { StoryDraft } from '@shared/story/contract'
import { useEndpoint } from '@/api/use-endpoint'
import { openFile } from '@/lib/open-file'
import { Field, FieldError } from '@/ui/field'
import { Link } from '@/ui/link'
import { Thumb } from '@/ui/thumb'
import type { WritingBlock } from '../../writing'

interface BlockFieldsProps {
  story: StoryDraft
  block: WritingBlock
  /** 第 1 节第 2 块: said in every label, for whoever cannot see where it stands. */
  name: string
  onChange: (block: WritingBlock) => void
  onUp: (() => void) | null
  onRemove: () => void
}

const titles: Record<WritingBlock['kind'], string> = { text: '文字', quote: '引文', picture: '图片', video: '视频' }

function File({ story: { storyId }, materialId, name }: { story: StoryDraft; materialId: string; name: string }) {
  const pictures = useEndpoint('story.pictures', { storyId }).data
  const found = pictures?.items.find(one => one.materialId === materialId)
  if (pictures && !found) return <FieldError>这一件不能用了：本人收回了同意，或者拿掉了。请删掉这一块。</FieldError>
  return <Thumb url={found?.url ?? ''} format={found?.format ?? 'jpg'} label={`看大图：${name}`} onPress={() => { if (found) openFile(found.url, found.format) }} />
}

function Inside({ story, block, name, onChange }: BlockFieldsProps) {
  if (block.kind === 'text') return <Field label={`${name}文字`} kind='text' hint='换一行就是一段。' value={block.text} onChange={text => onChange({ ...block, text })} />
  if (block.kind === 'quote') return <><Field label={`${name}引文`} kind='text' hint='排成大字，不用加引号。' value={block.text} maxLength={120} onChange={text => onChange({ ...block, text })} /><Field label={`${name}谁说的`} optional value={block.by} maxLength={20} onChange={by => onChange({ ...block, by })} /></>
  return <>
    <View className='story-file'><File story={story} materialId={block.materialId} name={name} /></View>
    {block.kind === 'picture' && <Field label={`${name}画面里是什么`} hint='念给看不见的人听：谁，在做什么。' value={block.alt} maxLength={60} onChange={alt => onChange({ ...block, alt })} />}
    <Field label={`${name}图注`} optional value={block.caption} maxLength={60} onChange={caption => onChange({ ...block, caption })} />
  </>
}

/** One block of a section being written. */
export const BlockFields = (props: BlockFieldsProps) => {
  const { block, name, onUp, onRemove } = props
  return (
    <View className='story-block'>
      <View className='story-block-head'><View className='note grow'>{titles[block.kind]}</View><View className='story-acts'>{onUp && <Link label={`${name}上移`} onPress={onUp}>上移</Link>}<Link label={`删掉${name}`} onPress={onRemove}>删掉</Link></View></View>
      <Inside {...props} />
    </View>
  )
}
