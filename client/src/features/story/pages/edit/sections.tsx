import { View } from '@tarojs/components'
import { Button } from '@/ui/button'
import { Field } from '@/ui/field'
import { Link } from '@/ui/link'
import { SectionHead } from '@/ui/section-head'
import type { Written } from '../../written'

type Section = Written['sections'][number]
const most = 20

interface SectionProps {
  section: Section
  place: number
  onChange: (section: Section) => void
  onUp: (() => void) | null
  onRemove: () => void
}

const One = ({ section, place, onChange, onUp, onRemove }: SectionProps) =>
  <View className='story-section'>
    <SectionHead end={<View className='story-section-acts'>{onUp && <Link label={`第 ${place} 节上移`} onPress={onUp}>上移</Link>}<Link label={`删掉第 ${place} 节`} onPress={onRemove}>删掉</Link></View>}>第 {place} 节</SectionHead>
    <Field label={`第 ${place} 节小标题`} optional value={section.heading} maxLength={40} onChange={heading => onChange({ ...section, heading })} />
    <Field label={`第 ${place} 节正文`} kind='text' hint='换一行就是一段；整段放在“”里的，排成大字引文。' value={section.text} onChange={text => onChange({ ...section, text })} />
  </View>

const without = (all: Section[], index: number) => all.filter((_, place) => place !== index)
const lifted = (all: Section[], index: number) => [...all.slice(0, index - 1), ...all.slice(index, index + 1), ...all.slice(index - 1, index), ...all.slice(index + 1)]

/** The story's sections, in their order. */
export const Sections = ({ sections, onChange }: { sections: Section[]; onChange: (sections: Section[]) => void }) =>
  <View>
    {sections.map((section, index) => <One
      key={index} section={section} place={index + 1} onChange={changed => onChange(sections.map((one, place) => place === index ? changed : one))}
      onUp={index > 0 ? () => onChange(lifted(sections, index)) : null} onRemove={() => onChange(without(sections, index))}
    />)}
    {sections.length < most && <View className='story-more'><Button look='quiet' onPress={() => onChange([...sections, { heading: '', text: '' }])}>加一节</Button></View>}
  </View>
