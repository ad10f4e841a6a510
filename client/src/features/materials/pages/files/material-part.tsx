import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Material } from '@shared/campaign/materials'
import { limitsOf, offerFile, type FileLimits } from '@shared/nomination/offer-file'
import type { Materials } from '@shared/nomination/materials-contract'
import { say } from '@/lib/words'
import { Button } from '@/ui/button'
import { FieldError } from '@/ui/field'
import { Link } from '@/ui/link'
import { SectionHead } from '@/ui/section-head'
import { limitWords } from '../../limit-words'
import type { From } from '@/lib/phone-files/chosen'
import { choose, reduced } from '@/lib/phone-files/here'
import type { useUploads } from '../../use-uploads'
import { materialWords } from '../../words'
import { FileLine } from './file-line'
import { MediumSheet } from './medium-sheet'
import { UploadLine } from './upload-line'

interface MaterialPartProps {
  material: Exclude<Material, { kind: 'text' }>
  materials: Materials
  uploading: ReturnType<typeof useUploads>
}

const isH5 = process.env.TARO_ENV === 'h5'

/** Chooses, reduces, looks at each on this phone first, and sends what may be sent. Gives what is wrong with the others. */
async function take(from: From, { material, uploading: { uploads } }: MaterialPartProps, limits: FileLimits, room: number): Promise<string[]> {
  const wrong: string[] = []
  let taken = limits.maximum - room
  for (const original of await choose({ from, kind: material.kind === 'document' ? 'document' : material.kind, count: room, formats: limits.formats })) {
    const chosen = await reduced(original)
    const offered = offerFile(limits, chosen, taken)
    if (!offered.ok) { wrong.push(`${original.name}：${say(materialWords, offered.error)}`); continue }
    taken += 1
    uploads.add(material.key, chosen)
  }
  return wrong
}

function Choosing({ limits, room, ...props }: MaterialPartProps & { limits: FileLimits; room: number }) {
  const [wrong, setWrong] = useState<string[]>([])
  const [isAsking, setAsking] = useState(false)
  const { material, materials } = props
  const from = (place: From) => () => void take(place, props, limits, room).then(setWrong)
  const what = { photos: '照片', video: '视频', document: '文件' }[material.kind]
  return (
    <>
      <View className='files-ways'>
        {(material.kind !== 'document' || isH5) && <Button look='quiet' small icon='image' onPress={from('album')} label={`选${what}：${material.title}`}>{isH5 ? `选${what}` : '从相册选'}</Button>}
        {material.kind === 'photos' && <Button look='quiet' small onPress={from('camera')} label={`拍照：${material.title}`}>拍照</Button>}
        {!isH5 && <Button look='quiet' small icon='message-square' onPress={from('chat')} label={`从聊天里选：${material.title}`}>从聊天里选</Button>}
      </View>
      {wrong.map(sentence => <FieldError key={sentence}>{sentence}</FieldError>)}
      {material.kind === 'video' && material.onMedium && <Link onward onPress={() => setAsking(true)}>文件太大？改用 U 盘或光盘交</Link>}
      {isAsking && <MediumSheet nominationId={materials.nominationId} materialKey={material.key} onClose={() => setAsking(false)} />}
    </>
  )
}

/** One material: what it takes, what stands, what is on its way, and the ways to choose more. */
export function MaterialPart(props: MaterialPartProps) {
  const { material, materials, uploading } = props
  const limits = limitsOf(material)
  const items = materials.items.filter(({ key }) => key === material.key)
  const sending = uploading.shown.filter(({ key }) => key === material.key)
  const mayChange = materials.editable === null || materials.editable.includes(material.key)
  const room = limits ? limits.maximum - items.length - sending.filter(({ state }) => state !== 'refused').length : 0
  return (
    <View className='sec'>
      <SectionHead>{material.title}</SectionHead>
      <View className='meta'>{limits ? limitWords(material) : '由系统按你填的内容打印，不用上传。'}</View>
      {(items.length > 0 || sending.length > 0) && <View className='files-list rows is-framed'>
        {items.map((item, place) => <FileLine key={item.materialId} item={item} items={items} place={place} nominationId={materials.nominationId} mayChange={mayChange} />)}
        {sending.map(upload => <UploadLine key={upload.id} upload={upload} onDrop={() => uploading.uploads.drop(upload.id)} onAgain={() => uploading.uploads.again(upload.id)} />)}
      </View>}
      {limits && mayChange && room > 0 && <Choosing {...props} limits={limits} room={room} />}
    </View>
  )
}
