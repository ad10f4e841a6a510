import { useState } from 'react'
import { View } from '@tarojs/components'
import type { StoryDraft, StoryPicture } from '@shared/story/contract'
import { Button } from '@/ui/button'
import { Field } from '@/ui/field'
import { Link } from '@/ui/link'
import { SectionHead } from '@/ui/section-head'
import { mostSections, type WritingBlock, type WritingSection } from '../../writing'
import { BlockFields } from './block-fields'
import { ChoosePicture } from './choose-picture'
import { lifted, replaced, without } from './in-order'

interface SectionProps {
  story: StoryDraft
  section: WritingSection
  place: number
  onChange: (section: WritingSection) => void
  onUp: (() => void) | null
  onRemove: () => void
}

const blockOf = ({ materialId, format, caption }: StoryPicture): WritingBlock => format === 'mp4' ? { kind: 'video', materialId, caption } : { kind: 'picture', materialId, alt: caption, caption }

/** Ways to go on with a section. */
function Adding({ story, place, onAdd }: { story: StoryDraft; place: number; onAdd: (block: WritingBlock) => void }) {
  const [choosing, setChoosing] = useState(false)
  const label = (words: string) => `第 ${place} 节${words}`
  return (
    <View className='story-adding'>
      <Button look='quiet' small label={label('加文字')} onPress={() => onAdd({ kind: 'text', text: '' })}>加文字</Button>
      <Button look='quiet' small label={label('加引文')} onPress={() => onAdd({ kind: 'quote', text: '', by: '' })}>加引文</Button>
      <Button look='quiet' small icon='image' label={label('加图片或视频')} onPress={() => setChoosing(true)}>加图片或视频</Button>
      {choosing && <ChoosePicture story={story} pictures='any' onClose={() => setChoosing(false)} onChoose={picture => { onAdd(blockOf(picture)); setChoosing(false) }} />}
    </View>
  )
}

const One = ({ story, section, place, onChange, onUp, onRemove }: SectionProps) => {
  const withBlocks = (blocks: WritingBlock[]) => onChange({ ...section, blocks })
  const { blocks } = section
  return (
    <View className='story-section'>
      <SectionHead end={<View className='story-acts'>{onUp && <Link label={`第 ${place} 节上移`} onPress={onUp}>上移</Link>}<Link label={`删掉第 ${place} 节`} onPress={onRemove}>删掉</Link></View>}>第 {place} 节</SectionHead>
      <Field label={`第 ${place} 节小标题`} optional value={section.heading} maxLength={40} onChange={heading => onChange({ ...section, heading })} />
      {blocks.map((block, index) => <BlockFields
        key={index} story={story} block={block} name={`第 ${place} 节第 ${index + 1} 块`} onChange={changed => withBlocks(replaced(blocks, index, changed))}
        onUp={index > 0 ? () => withBlocks(lifted(blocks, index)) : null} onRemove={() => withBlocks(without(blocks, index))}
      />)}
      <Adding story={story} place={place} onAdd={block => withBlocks([...blocks, block])} />
    </View>
  )
}

/** The story's sections, in their order. */
export const Sections = ({ story, sections, onChange }: { story: StoryDraft; sections: WritingSection[]; onChange: (sections: WritingSection[]) => void }) =>
  <View>
    {sections.map((section, index) => <One
      key={index} story={story} section={section} place={index + 1} onChange={changed => onChange(replaced(sections, index, changed))}
      onUp={index > 0 ? () => onChange(lifted(sections, index)) : null} onRemove={() => onChange(without(sections, index))}
    />)}
    {sections.length < mostSections && <View className='story-more'><Button look='quiet' onPress={() => onChange([...sections, { heading: '', blocks: [{ kind: 'text', text: '' }] }])}>加一节</Button></View>}
  </View>
