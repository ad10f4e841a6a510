import { useState } from 'react'
import { View } from '@tarojs/components'
import { fieldsOf } from '@shared/campaign/known-fields'
import { materialsOf } from '@shared/campaign/materials-of'
import { limitsOf } from '@shared/nomination/offer-file'
import type { NominationForm, Reason } from '@shared/nomination/contract'
import { keepDraft, readDraft } from '@/lib/drafts'
import { Button } from '@/ui/button'
import { Field, FieldError } from '@/ui/field'
import { Link } from '@/ui/link'
import { Sheet } from '@/ui/sheet'

export interface VerdictGiven {
  reasons: Reason[]
  text: string
}

interface ReasonsSheetProps {
  verdict: 'return' | 'decline'
  nominationId: string
  form: NominationForm
  /** Begun already: soft reasons that were not taken. */
  begun: Reason[]
  busy: boolean
  refused: string
  onClose: () => void
  onGive: (given: VerdictGiven) => void
}

const words = { return: { title: '退回补充', lead: '写清要补什么，一条一条写。对方只能改点到的地方。', give: '确定退回' }, decline: { title: '不予通过', lead: '写明原因，本人会原样看到。', give: '确定不予通过' } }
const most = 20

/** What a reason may be about: the whole file, a field, or a clause that asks for a reason. */
function subjectsOf({ form, eligibility, materials }: NominationForm) {
  const clauses = eligibility.clauses.filter(({ weight }) => weight === 'soft')
  const pairs = [['', '整份材料'], ...fieldsOf(form).map(({ key, label }) => [key, label]), ...materialsOf(materials).filter(material => limitsOf(material) !== null).map(({ key, title }) => [key, title]), ...clauses.map(({ code, said }) => [code, `理由：${said}`])]
  return { codes: pairs.map(([code]) => code ?? ''), choices: pairs.map(([, label]) => label ?? '') }
}

/** 退回 and 不予通过: item by item, each with what it is about. Kept on this device until it is given. */
export function ReasonsSheet({ verdict, nominationId, form, begun, busy, refused, onClose, onGive }: ReasonsSheetProps) {
  const name = `${verdict}:${nominationId}`
  const [given, setGiven] = useState<VerdictGiven>(() => readDraft<VerdictGiven>(name) ?? { reasons: begun.length > 0 ? begun : [{ about: '', text: '' }], text: '' })
  const subjects = subjectsOf(form)
  const write = (next: VerdictGiven) => {
    keepDraft(name, next)
    setGiven(next)
  }
  const change = (place: number, changes: Partial<Reason>) => write({ ...given, reasons: given.reasons.map((reason, index) => index === place ? { ...reason, ...changes } : reason) })
  const remove = (place: number) => write({ ...given, reasons: given.reasons.filter((_, index) => index !== place) })
  const isWhole = given.reasons.length > 0 && given.reasons.every(({ text }) => text.trim())
  const bar = <><Button look='quiet' onPress={onClose}>先不定</Button><Button blocked={!isWhole && '先写理由'} busy={busy && '正在送出'} onPress={() => onGive(given)}>{words[verdict].give}</Button></>
  return (
    <Sheet title={words[verdict].title} onClose={onClose} bar={bar}>
      <View className='meta'>{words[verdict].lead}</View>
      {given.reasons.map(({ about, text }, place) => <View key={place} className='reason'>
        <View className='reason-head'><View className='grow serif'>{`第 ${place + 1} 条`}</View>{given.reasons.length > 1 && <Link label={`删去第 ${place + 1} 条`} onPress={() => remove(place)}>删去</Link>}</View>
        <Field kind='choice' label='关于哪一项' choices={subjects.choices} codes={subjects.codes} value={about} onChange={chosen => change(place, { about: chosen })} />
        <Field kind='text' label='差在哪里' value={text} onChange={typed => change(place, { text: typed })} maxLength={300} />
      </View>)}
      {given.reasons.length < most && <View className='reason-more'><Button look='quiet' small onPress={() => write({ ...given, reasons: [...given.reasons, { about: '', text: '' }] })}>再加一条</Button></View>}
      <Field kind='text' label='总的意见' optional value={given.text} onChange={text => write({ ...given, text })} maxLength={500} />
      {refused && <FieldError>{refused}</FieldError>}
    </Sheet>
  )
}
