import { View } from '@tarojs/components'
import { standardList } from '@shared/nomination/standard-list'
import type { FormField } from '@shared/campaign/form'
import type { Answers, NominationForm } from '@shared/nomination/contract'
import { aria } from '@/ui/aria'
import { Field, FieldFrame } from '@/ui/field'
import { Seg } from '@/ui/seg'
import { questionsOf } from './questions-of'

interface AnsweringProps {
  answer: string
  onWrite: (answer: string) => void
}

const yesNo = [{ key: 'yes', title: '是' }, { key: 'no', title: '否' }]

function Question({ field: { label, help, input }, answer, onWrite }: AnsweringProps & { field: FormField }) {
  const list = standardList(input)
  if (input === 'date') return <Field kind='date' label={label} hint={help} value={answer} onChange={onWrite} />
  if (list) return <Field kind='choice' label={label} hint={help} choices={list.map(({ name }) => name)} codes={list.map(({ code }) => code)} value={answer} onChange={onWrite} />
  return <FieldFrame label={label} hint={help} input={<View className='check-seg' {...aria({ label })}><Seg options={yesNo} chosen={answer || null} onChoose={onWrite} /></View>} />
}

/** Short questions, made of the conditions. */
export const Questions = ({ form, answers, onWrite }: { form: NominationForm; answers: Answers; onWrite: (key: string, answer: string) => void }) =>
  <View>
    <View className='title'>答几个问题就知道</View>
    <View className='check-lead meta'>问题都来自评选办法里的条件。不用登录，答案只留在这部手机里；接着去申报的话，答过的不用再填。</View>
    {questionsOf(form).map(field => <Question key={field.key} field={field} answer={answers[field.key] ?? ''} onWrite={answer => onWrite(field.key, answer)} />)}
  </View>
