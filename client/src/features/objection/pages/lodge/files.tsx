import { useState } from 'react'
import { View } from '@tarojs/components'
import { sealedFileLimits, type SealedFile, type SealedFileKind } from '@shared/objection/sealed-file'
import { Button } from '@/ui/button'
import { FieldError, FieldFrame } from '@/ui/field'
import { Link } from '@/ui/link'
import { chooseAndHand } from '../../hand-file'

interface FilesProps {
  noticeId: string
  kind: SealedFileKind
  label: string
  hint: string
  optional?: boolean
  files: readonly SealedFile[]
  isFull: boolean
  onAdd: (file: SealedFile) => void
  onDrop: (placeId: string) => void
}

const isWeapp = process.env.TARO_ENV === 'weapp'
const limits = `${sealedFileLimits.formats.join('、')}，每个不超过 ${sealedFileLimits.maximumMegabytes} MB。`

/** Files of one kind: those that stand, and one more. */
export function Files({ noticeId, kind, label, hint, optional = false, files, isFull, onAdd, onDrop }: FilesProps) {
  const [busy, setBusy] = useState(false)
  const [wrong, setWrong] = useState('')
  const add = async (from: 'album' | 'chat') => {
    setWrong('')
    const handed = await chooseAndHand(noticeId, kind, from, () => setBusy(true))
    setBusy(false)
    if (handed?.ok) onAdd(handed.file)
    else if (handed) setWrong(handed.sentence)
  }
  const input = <View>
    {files.map(({ placeId, name }) => <View key={placeId} className='lodge-file'><View className='grow'>{name}</View><Link label={`去掉 ${name}`} onPress={() => onDrop(placeId)}>去掉</Link></View>)}
    <View className='lodge-add'>
      <Button look='quiet' small icon='image' label={`${label}：选照片或扫描件`} busy={busy && '正在传'} blocked={isFull && '已经够多'} onPress={() => void add('album')}>{isWeapp ? '从相册选' : '选文件'}</Button>
      {isWeapp && <Button look='quiet' small icon='file-text' label={`${label}：从聊天里选`} busy={busy && '正在传'} blocked={isFull && '已经够多'} onPress={() => void add('chat')}>从聊天选</Button>}
    </View>
  </View>
  return <FieldFrame label={label} hint={`${hint}${limits}`} optional={optional} input={input}>{wrong && <FieldError>{wrong}</FieldError>}</FieldFrame>
}
