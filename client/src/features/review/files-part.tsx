import { useState } from 'react'
import { View } from '@tarojs/components'
import { sayMoment } from '@shared/basics/time-phrases'
import { attachmentTitles } from '@shared/campaign/attachment'
import type { MaterialItem, Materials } from '@shared/nomination/materials-contract'
import { materialsOf } from '@shared/campaign/materials-of'
import { useEndpoint } from '@/api/use-endpoint'
import { openFile } from '@/lib/open-file'
import { useAct } from '@/lib/use-act'
import { FieldError } from '@/ui/field'
import { Film } from '@/ui/film'
import { Link } from '@/ui/link'
import { Tag } from '@/ui/tag'
import { Thumb } from '@/ui/thumb'
import { reviewWords } from './words'
import './files-part.scss'

const isH5 = process.env.TARO_ENV === 'h5'

const checks = { waiting: ['warn', '还没看过'], passed: ['ok', '可以公开'], refused: ['stop', '不能公开'] } as const

interface LineProps {
  item: MaterialItem
  nominationId: string
  title: string
  /** Added by an office for offices: nobody asks whether it may be published. */
  isForOffices?: boolean
}

/** What an officer may do with one file: say whether others may see it, take a medium in hand, keep a copy. */
function Acts({ item, nominationId, isForOffices }: Omit<LineProps, 'title'>) {
  const judging = useAct(reviewWords, 'nomination.judgeMaterial', ['nomination.materials'])
  const receiving = useAct(reviewWords, 'nomination.receiveMedium', ['nomination.materials'])
  const { materialId, delivery, check, format, name } = item
  const judge = (verdict: 'passed' | 'refused') => () => void judging.act({ nominationId, materialId, verdict, because: '经办人看过' })
  const refused = judging.refused ?? receiving.refused
  const isSeen = !isForOffices && (format === 'jpg' || format === 'png' || format === 'mp4')
  return (
    <>
      <View className='reading-file-acts'>
        {item.url && <Link label={`下载 ${name}`} onPress={() => openFile(item.url, format)}>{isH5 ? '下载' : '打开'}</Link>}
        {isSeen && check !== 'passed' && <Link label={`${name} 可以公开`} onPress={judge('passed')}>可以公开</Link>}
        {isSeen && check !== 'refused' && <Link label={`${name} 不能公开`} onPress={judge('refused')}>不能公开</Link>}
        {delivery && !delivery.receivedAt && <Link label={`收到 ${delivery.number}`} onPress={() => void receiving.act({ nominationId, materialId })}>收到了</Link>}
      </View>
      {refused && <FieldError>{refused}</FieldError>}
    </>
  )
}

const about = ({ delivery, caption }: MaterialItem) =>
  delivery ? `${delivery.medium === 'usb' ? 'U 盘' : '光盘'} ${delivery.number}${delivery.receivedAt ? `，${sayMoment(delivery.receivedAt)} 收到` : '，还没有收到'}` : caption

function Line({ item, nominationId, title, isForOffices }: LineProps) {
  const { format, name, check } = item
  // Every answer brings a new address: the first one is kept, or the film would begin again.
  const [url] = useState(item.url)
  const [tone, word] = checks[check]
  return (
    <View className='reading-file'>
      {format === 'mp4' ? <Film className='reading-film' url={url} label={name} /> : <Thumb url={url} format={format} label={`打开 ${name}`} onPress={() => openFile(url, format)} />}
      <View className='grow'>
        <View className='reading-file-name'>{`${title}：${name}`}</View>
        {about(item) && <View className='note'>{about(item)}</View>}
        {!isForOffices && format !== 'medium' && format !== 'pdf' && format !== 'docx' && <Tag tone={tone} icon={null}>{word}</Tag>}
        <Acts item={item} nominationId={nominationId} isForOffices={isForOffices} />
      </View>
    </View>
  )
}

const lines = ({ nominationId, items, attachments, rule }: Materials) => {
  const titleOf = (key: string) => materialsOf(rule).find(material => material.key === key)?.title ?? ''
  return [
    ...items.map(item => <Line key={item.materialId} item={item} nominationId={nominationId} title={titleOf(item.key)} />),
    ...attachments.map(item => <Line key={item.materialId} item={item} nominationId={nominationId} title={attachmentTitles[item.kind]} isForOffices />),
  ]
}

/** The files of a nomination as an officer sees them; nothing where there are none. */
export function FilesPart({ nominationId }: { nominationId: string }) {
  const materials = useEndpoint('nomination.materials', { nominationId }).data
  if (!materials || materials.items.length + materials.attachments.length === 0) return null
  return <><View className='reading-part'>照片、视频等材料</View><View className='reading-files'>{lines(materials)}</View></>
}
