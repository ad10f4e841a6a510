import { View } from '@tarojs/components'
import type { ListedPerson } from '@shared/publicity/contract'
import { Counter } from '@/ui/counter'
import { Field, FieldFrame } from '@/ui/field'
import { Seg } from '@/ui/seg'

/** An objection while it is written. */
export interface Written {
  candidateId: string
  kind: 'person' | 'unit' | 'anonymous'
  name: string
  contact: string
  text: string
}

export const nothingWritten: Written = { candidateId: '', kind: 'person', name: '', contact: '', text: '' }

const kinds = [{ key: 'person', title: '个人' }, { key: 'unit', title: '单位' }, { key: 'anonymous', title: '不署名' }] as const
const hints: Record<Written['kind'], string> = {
  person: '署真实姓名，便于核实和回复。',
  unit: '以单位名义反映的，还要把盖章的书面材料送到受理部门。',
  anonymous: '不署名也受理，但没法把结果告诉你。',
}
const mostCharacters = 2000

/** What is still missing, said on the button; false when it may be sent. */
export function missing({ candidateId, kind, name, contact, text }: Written): string | false {
  if (!candidateId) return '先选反映的是谁'
  if (!text.trim()) return '先写反映的情况'
  if (text.length > mostCharacters) return '内容太长，请删短'
  return kind !== 'anonymous' && !(name.trim() && contact.trim()) && '先写姓名和联系方式'
}

/** About whom, in whose name, and what. */
export const Form = ({ listed, written: { candidateId, kind, name, contact, text }, change }: { listed: readonly ListedPerson[]; written: Written; change: (part: Partial<Written>) => void }) =>
  <View>
    <Field label='反映的是谁' kind='choice' value={candidateId} choices={listed.map(one => `${one.name}，${one.unitName}`)} codes={listed.map(one => one.candidateId)} onChange={id => change({ candidateId: id })} />
    <FieldFrame label='以什么名义' hint={hints[kind]} input={<Seg options={kinds} chosen={kind} onChoose={chosen => change({ kind: chosen })} />} />
    {kind !== 'anonymous' && <>
      <Field label={kind === 'unit' ? '单位名称' : '你的姓名'} value={name} maxLength={60} onChange={words => change({ name: words })} />
      <Field label='联系地址和电话' value={contact} maxLength={100} onChange={words => change({ contact: words })} />
    </>}
    <Field label='反映的情况' kind='text' hint='写清时间、地点、经过；有材料的，写明到哪里可以查。' value={text} onChange={words => change({ text: words })}>
      <Counter limit={{ kind: 'max', characters: mostCharacters }} written={text.length} />
    </Field>
  </View>
