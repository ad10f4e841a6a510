import { useState } from 'react'
import { View } from '@tarojs/components'
import { columns, columnTitles } from '@shared/story/column'
import type { StoryDraft } from '@shared/story/contract'
import { useEndpoint } from '@/api/use-endpoint'
import { Chips } from '@/ui/chips'
import { Counter } from '@/ui/counter'
import { Field, FieldFrame } from '@/ui/field'
import { Link } from '@/ui/link'
import { Thumb } from '@/ui/thumb'
import type { Writing } from '../../writing'
import { ChoosePicture } from './choose-picture'

interface HeadProps {
  story: StoryDraft
  writing: Writing
  onChange: (part: Partial<Writing>) => void
}

const most = { title: 40, lead: 120, alt: 60, series: 20 }
const options = columns.map(key => ({ key, title: columnTitles[key] }))

function Cover({ story, writing: { cover }, onChange }: HeadProps) {
  const [choosing, setChoosing] = useState(false)
  const pictures = useEndpoint('story.pictures', { storyId: story.storyId }).data?.items ?? []
  const shown = pictures.find(one => one.materialId === cover?.materialId)
  const input = <View className='story-cover'>
    {cover && <Thumb url={shown?.url ?? ''} format={shown?.format ?? 'jpg'} label='封面' />}
    <View className='grow'>{!cover && <View className='meta'>没有选照片时，放这个工种的图案。</View>}<View className='story-acts'><Link label={cover ? '换封面' : '选封面'} onPress={() => setChoosing(true)}>{cover ? '换一张' : '从本人的照片里选'}</Link>{cover && <Link label='不要封面' onPress={() => onChange({ cover: null })}>不要了</Link>}</View></View>
  </View>
  return (
    <>
      <FieldFrame label='封面' optional input={input} />
      {cover && <Field label='封面里是什么' hint='念给看不见的人听：谁，在做什么。' value={cover.alt} maxLength={most.alt} onChange={alt => onChange({ cover: { ...cover, alt } })} />}
      {choosing && <ChoosePicture story={story} pictures='still' onClose={() => setChoosing(false)} onChoose={({ materialId, caption }) => { onChange({ cover: { materialId, alt: caption } }); setChoosing(false) }} />}
    </>
  )
}

/** What stands above a story: title, lead, column, series, cover. */
export const Head = (props: HeadProps) => {
  const { writing: { title, lead, column, series, part }, onChange } = props
  return (
    <View>
      <Field label='标题' kind='text' value={title} maxLength={most.title} onChange={changed => onChange({ title: changed.replace(/\n/g, '') })}><Counter limit={{ kind: 'max', characters: most.title }} written={title.length} /></Field>
      <Field label='导语' kind='text' value={lead} maxLength={most.lead} onChange={changed => onChange({ lead: changed })}><Counter limit={{ kind: 'max', characters: most.lead }} written={lead.length} /></Field>
      <FieldFrame label='栏目' input={<View className='story-columns'><Chips options={options} chosen={column} onChoose={chosen => onChange({ column: chosen })} /></View>} />
      <View className='story-series-fields'>
        <View className='grow'><Field label='系列' optional hint='同一系列的，读者能一篇接一篇读。' value={series} maxLength={most.series} onChange={changed => onChange({ series: changed })} /></View>
        {series.trim() !== '' && <View className='story-part'><Field label='第几篇' kind='number' value={part > 0 ? String(part) : ''} maxLength={2} onChange={changed => onChange({ part: Math.min(99, parseInt(changed, 10) || 0) })} /></View>}
      </View>
      <Cover {...props} />
    </View>
  )
}
