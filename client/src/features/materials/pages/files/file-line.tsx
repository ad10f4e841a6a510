import { useState } from 'react'
import { View } from '@tarojs/components'
import type { MaterialItem } from '@shared/nomination/materials-contract'
import { go } from '@/lib/go'
import { openFile } from '@/lib/open-file'
import { useAct } from '@/lib/use-act'
import { FieldError } from '@/ui/field'
import { FieldInput } from '@/ui/field-input'
import { Link } from '@/ui/link'
import { Thumb } from '@/ui/thumb'
import { inOrder } from '../../in-order'
import { sayBytes, sayLength } from '../../limit-words'
import { materialWords } from '../../words'

interface FileLineProps {
  item: MaterialItem
  /** All of the same material, in their order. */
  items: readonly MaterialItem[]
  place: number
  nominationId: string
  mayChange: boolean
}

const about = ({ bytes, seconds, delivery }: MaterialItem) =>
  delivery ? `编号 ${delivery.number}${delivery.receivedAt ? '，经办人已经收到' : '，请贴上标签送去'}` : seconds > 0 ? `${sayLength(seconds)}，${sayBytes(bytes)}` : sayBytes(bytes)

/** Moves one up, or gives one its caption: all of them are told again in their order. */
function useArranging({ items, nominationId }: FileLineProps) {
  const { act, refused } = useAct(materialWords, 'nomination.arrangeMaterials', ['nomination.materials'])
  const arrange = (files: readonly MaterialItem[]) =>
    void inOrder(() => act({ nominationId, key: items[0]?.key ?? '', files: files.map(({ materialId, caption }) => ({ materialId, caption })) }))
  return { arrange, refused }
}

const movedUp = (items: readonly MaterialItem[], place: number) => items.map((item, at) => (at === place - 1 ? items[place] : at === place ? items[place - 1] : item) ?? item)

/** One file that stands: its picture, what it shows, the ways to change it. */
export function FileLine(props: FileLineProps) {
  const { item, items, place, nominationId, mayChange } = props
  const { arrange, refused } = useArranging(props)
  const removing = useAct(materialWords, 'nomination.removeMaterial', ['nomination.materials', 'nomination.file'])
  const [caption, setCaption] = useState(item.caption)
  // Every answer brings a new address: the first one is kept, or the picture would be fetched again.
  const [url] = useState(item.url)
  const told = items.map(each => (each.materialId === item.materialId ? { ...each, caption } : each))
  const keepCaption = () => { if (caption !== item.caption) arrange(told) }
  const wrong = refused ?? removing.refused
  return (
    <View className='files-line'>
      <Thumb url={url} format={item.format} label={`打开 ${item.name}`} onPress={() => openFile(item.url, item.format)} />
      <View className='grow'>
        <View className='files-name'>{item.name}</View>
        <View className='note'>{about(item)}</View>
        {mayChange && !item.delivery && <View className='files-caption'><FieldInput label={`${item.name} 的说明`} value={caption} onChange={setCaption} onBlur={keepCaption} maxLength={60} placeholder='说明：在做什么，什么时候' /></View>}
        {!mayChange && item.caption && <View>{item.caption}</View>}
        <View className='files-acts'>
          {item.delivery && <Link onward onPress={() => go('materials/label', { nominationId, materialId: item.materialId })}>看标签</Link>}
          {mayChange && place > 0 && <Link label={`把 ${item.name} 往前挪`} onPress={() => arrange(movedUp(told, place))}>往前挪</Link>}
          {mayChange && <Link label={`拿掉 ${item.name}`} onPress={() => { if (!removing.busy) void inOrder(() => removing.act({ nominationId, materialId: item.materialId })) }}>拿掉</Link>}
        </View>
        {wrong && <FieldError>{wrong}</FieldError>}
      </View>
    </View>
  )
}
