import { View } from '@tarojs/components'
import type { SealedFile } from '@shared/objection/sealed-file'
import type { ListedPerson } from '@shared/publicity/contract'
import { Counter } from '@/ui/counter'
import { Field, FieldFrame } from '@/ui/field'
import { Seg } from '@/ui/seg'
import { Files } from './files'

/** An objection while it is written. Its files have arrived already, sealed. */
export interface Written {
  candidateId: string
  kind: 'person' | 'unit' | 'anonymous'
  name: string
  contact: string
  text: string
  files: SealedFile[]
}

export const nothingWritten: Written = { candidateId: '', kind: 'person', name: '', contact: '', text: '', files: [] }

const kinds = [{ key: 'person', title: '个人' }, { key: 'unit', title: '单位' }, { key: 'anonymous', title: '不署名' }] as const
const hints: Record<Written['kind'], string> = {
  person: '署真实姓名，便于核实和回复。',
  unit: '以单位名义反映的，要附上盖了公章的书面材料。',
  anonymous: '不署名也受理，会记明是不署名的。结果只能凭编号自己来查。',
}
const mostCharacters = 2000
const mostFiles = 6

const hasSeal = ({ files }: Written) => files.some(({ kind }) => kind === 'sealedPage')

/** What is still missing, said on the button; false when it may be sent. */
export function missing(written: Written): string | false {
  const { candidateId, kind, name, contact, text } = written
  if (!candidateId) return '先选反映的是谁'
  if (!text.trim()) return '先写反映的情况'
  if (text.length > mostCharacters) return '内容太长，请删短'
  if (kind !== 'anonymous' && !(name.trim() && contact.trim())) return kind === 'unit' ? '先写单位和联系方式' : '先写姓名和联系方式'
  return kind === 'unit' && !hasSeal(written) && '先附上盖章的材料'
}

interface FormProps {
  noticeId: string
  listed: readonly ListedPerson[]
  written: Written
  change: (part: Partial<Written>) => void
}

/** About whom, in whose name, what, and with which papers. */
export function Form({ noticeId, listed, written: { candidateId, kind, name, contact, text, files }, change }: FormProps) {
  const ofKind = (wanted: SealedFile['kind']) => ({
    noticeId, kind: wanted, files: files.filter(file => file.kind === wanted), isFull: files.length >= mostFiles,
    onAdd: (file: SealedFile) => change({ files: [...files, file] }),
    onDrop: (placeId: string) => change({ files: files.filter(file => file.placeId !== placeId) }),
  })
  return (
    <View>
      <Field label='反映的是谁' kind='choice' value={candidateId} choices={listed.map(one => `${one.name}，${one.unitName}`)} codes={listed.map(one => one.candidateId)} onChange={id => change({ candidateId: id })} />
      <FieldFrame label='以什么名义' hint={hints[kind]} input={<Seg options={kinds} chosen={kind} onChoose={chosen => change({ kind: chosen })} />} />
      {kind !== 'anonymous' && <>
        <Field label={kind === 'unit' ? '单位名称' : '你的姓名'} value={name} maxLength={60} onChange={words => change({ name: words })} />
        <Field label='联系地址和电话' value={contact} maxLength={100} onChange={words => change({ contact: words })} />
      </>}
      {kind === 'unit' && <Files {...ofKind('sealedPage')} label='盖章的书面材料' hint='公章要看得清。' />}
      <Field label='反映的情况' kind='text' hint='写清时间、地点、经过；有材料的，写明到哪里可以查。' value={text} onChange={words => change({ text: words })}>
        <Counter limit={{ kind: 'max', characters: mostCharacters }} written={text.length} />
      </Field>
      <Files {...ofKind('evidence')} label='证明材料' hint='照片、截图、文件都可以。' optional />
    </View>
  )
}
