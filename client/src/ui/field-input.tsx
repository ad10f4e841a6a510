import { Input, Picker, Textarea, View } from '@tarojs/components'
import { aria, inputLabel } from './aria'
import { byKeyboard } from './by-keyboard'
import { Icon } from './icon'

export interface FieldInputProps {
  label: string
  kind?: 'line' | 'text' | 'number' | 'idNumber' | 'mobile' | 'date' | 'choice'
  value: string
  onChange: (value: string) => void
  onBlur?: () => void
  /** What may be chosen; `value` is the choice itself unless `codes`, of the same length, says what stands for it. */
  choices?: readonly string[]
  codes?: readonly string[]
  /** 年, 元: stands at the right. */
  unit?: string
  placeholder?: string
  /** Shown, not changed: after submitting, say. */
  locked?: boolean
  /** Characters beyond which the phone takes no more; leave it out where a `Counter` says what is too much. */
  maxLength?: number
  /** Where the wheels of a date stand while none is chosen, `YYYY-MM-DD`. */
  around?: string
  /** Takes the keyboard when shown. */
  focus?: boolean
}

const unlimited = -1
const keyboards = { line: 'text', number: 'digit', idNumber: 'idcard', mobile: 'number' } as const

const Line = ({ kind = 'line', label, value, onChange, onBlur, placeholder, maxLength = unlimited, focus }: FieldInputProps) =>
  <Input
    className='field-native' type={keyboards[kind as keyof typeof keyboards]} value={value} placeholder={placeholder} placeholderClass='field-placeholder'
    maxlength={maxLength} focus={focus} {...inputLabel(label)} onInput={event => onChange(event.detail.value)} onBlur={onBlur}
  />

const Text = ({ label, value, onChange, onBlur, placeholder, maxLength = unlimited, focus }: FieldInputProps) =>
  <Textarea
    className='field-native is-text' value={value} placeholder={placeholder} placeholderClass='field-placeholder' autoHeight disableDefaultPadding
    maxlength={maxLength} focus={focus} {...inputLabel(label)} onInput={event => onChange(event.detail.value)} onBlur={onBlur}
  />

const chosen = ({ value, choices = [], codes = choices }: FieldInputProps) => choices[codes.indexOf(value)] ?? ''

function Choice(props: FieldInputProps) {
  const { label, value, onChange, choices = [], codes = choices } = props
  return (
    <Picker mode='selector' range={[...choices]} value={Math.max(0, codes.indexOf(value))} onChange={event => onChange(codes[Number(event.detail.value)] ?? '')}>
      <Shown label={label} words={chosen(props)} placeholder={props.placeholder} />
    </Picker>
  )
}

const DateOf = ({ label, value, onChange, placeholder, around = '' }: FieldInputProps) =>
  <Picker mode='date' value={value || around} onChange={event => onChange(event.detail.value)}><Shown label={label} words={value} placeholder={placeholder} /></Picker>

const Shown = ({ label, words, placeholder = '请选择' }: { label: string; words: string; placeholder?: string }) =>
  <View className='field-shown' {...aria({ role: 'button', label: `${label}：${words || placeholder}` })} {...byKeyboard}><View className={`grow ${words ? '' : 'field-placeholder'}`}>{words || placeholder}</View><Icon name='chevron-down' /></View>

const Locked = (props: FieldInputProps) =>
  <View className='field-box is-locked' {...aria({ label: `${props.label}，不能改` })}><View className='grow'>{props.kind === 'choice' ? chosen(props) : props.value}</View><Icon name='lock' /></View>

const editors = { line: Line, number: Line, idNumber: Line, mobile: Line, text: Text, choice: Choice, date: DateOf }

/** The input of a question, with the keyboard or the picker that fits. */
export function FieldInput(props: FieldInputProps) {
  const Editor = editors[props.kind ?? 'line']
  if (props.locked) return <Locked {...props} />
  return <View className='field-box'><View className='grow'><Editor {...props} /></View>{props.unit && <View className='field-unit'>{props.unit}</View>}</View>
}
