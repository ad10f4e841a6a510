import { View } from '@tarojs/components'
import type { FieldInput as InputKind, FormField } from '@shared/campaign/form'
import { serverNow } from '@/lib/server-clock'
import { aria } from '@/ui/aria'
import { FieldInput } from '@/ui/field-input'
import { Icon } from '@/ui/icon'
import { Link } from '@/ui/link'
import { Seg } from '@/ui/seg'
import { DivisionInput } from './division-input'
import { IdNumberInput } from './id-number-input'
import { ListInput } from './list-input'
import { OrganisationInput } from './organisation-input'

export interface AnswerInputProps {
  field: FormField
  answer: string
  /** The answer in words: a code's name, 是. */
  shown: string
  isLocked: boolean
  onWrite: (answer: string) => void
  onLeave: () => void
  nominationId: string
  /** Filled in by somebody else than the person it is about. */
  isForAnother: boolean
  /** The person was led to this very field. */
  isWanted: boolean
}

const typed = { line: 'line', text: 'text', idNumber: 'idNumber', creditCode: 'line', unionCreditCode: 'line', mobile: 'mobile', date: 'date' } as const
const isTyped = (input: InputKind): input is keyof typeof typed => input in typed
const sides: Partial<Record<InputKind, { key: string; title: string }[]>> = { yesNo: [{ key: 'yes', title: '是' }, { key: 'no', title: '否' }], gender: [{ key: '1', title: '男' }, { key: '2', title: '女' }] }

// Most dates asked for are when somebody began: ten years back is nearer than today.
const tenYearsAgo = () => `${new Date(serverNow()).getUTCFullYear() - 10}-01-01`

/** An ID number that lies sealed with the server: it can be written anew, not read. */
const Sealed = ({ answer, onWrite }: AnswerInputProps) =>
  <View className='field-box is-locked' {...aria({ label: '身份证号码，已加密保存' })}>
    <View className='grow num'>{answer}</View><Icon name='lock' /><Link label='重新填写身份证号码' onPress={() => onWrite('')}>重新填写</Link>
  </View>

/** What takes an answer of this kind. A choice is left as soon as it is made. */
export function AnswerInput(props: AnswerInputProps) {
  const { field: { input, label }, answer, shown, isLocked, onWrite, onLeave, nominationId, isForAnother, isWanted } = props
  const choose = (chosen: string) => {
    onWrite(chosen)
    onLeave()
  }
  const options = sides[input]
  if (isLocked) return <FieldInput label={label} value={shown} onChange={onWrite} locked />
  if (input === 'idNumber' && answer.includes('*')) return <Sealed {...props} />
  if (options) return <View className='form-seg' {...aria({ label })}><Seg options={options} chosen={answer || null} onChoose={choose} /></View>
  if (input === 'division') return <DivisionInput label={label} shown={shown} onChoose={choose} />
  if (input === 'organisation') return <OrganisationInput label={label} value={answer} onChoose={choose} />
  if (input === 'idNumber') return <IdNumberInput nominationId={nominationId} isForAnother={isForAnother} label={label} value={answer} onChange={onWrite} onBlur={onLeave} focus={isWanted} />
  if (isTyped(input)) return <FieldInput kind={typed[input]} label={label} value={answer} onChange={input === 'date' ? choose : onWrite} onBlur={onLeave} around={tenYearsAgo()} focus={isWanted} />
  return <ListInput {...props} onWrite={choose} />
}
