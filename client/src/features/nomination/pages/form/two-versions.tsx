import { useState } from 'react'
import { View } from '@tarojs/components'
import { sayPast } from '@shared/basics/time-phrases'
import { fieldOf } from '@shared/campaign/known-fields'
import { sayAnswer } from '@shared/nomination/standard-list'
import { serverNow } from '@/lib/server-clock'
import { Button } from '@/ui/button'
import { Pressable } from '@/ui/pressable'
import { Sheet } from '@/ui/sheet'
import type { OtherVersion } from '../../answer-keeper'
import type { Choice } from '../../choose-versions'
import { differing, type Written } from '../../draft-on-phone'
import type { Filling } from './use-filling'

const titles: Record<Choice, string> = { mine: '用这里写的', other: '用别处写的', both: '两段都留' }

function shownIn({ form }: Filling, { answers, softReasons }: Written, key: string): string {
  const field = fieldOf(form.form, key)
  return (field ? sayAnswer(field.input, answers[key] ?? '') : softReasons[key]) || '没有填'
}

interface DiffersProps {
  label: string
  chosen: Choice
  /** What each choice would leave in the field. */
  options: { choice: Choice; words: string }[]
  onChoose: (choice: Choice) => void
}

/** One field that was filled in differently: the words to choose from, whole. */
const Differs = ({ label, chosen, options, onChoose }: DiffersProps) =>
  <View className='form-differs'>
    <View className='field-label'>{label}</View>
    {options.map(({ choice, words }) => <Pressable key={choice} className={`form-choice ${choice === chosen ? 'is-on' : ''}`} role='radio' checked={choice === chosen} label={`${label}：${titles[choice]}`} onPress={() => onChoose(choice)}>
      <View className='form-choice-title'>{titles[choice]}</View><View>{words}</View>
    </Pressable>)}
  </View>

function optionsOf(filling: Filling, other: OtherVersion, key: string): DiffersProps['options'] {
  const sides = [{ choice: 'mine' as const, words: shownIn(filling, filling, key) }, { choice: 'other' as const, words: shownIn(filling, other, key) }]
  const isText = (fieldOf(filling.form.form, key)?.input ?? 'text') === 'text'
  return isText && sides.every(({ words }) => words !== '没有填') ? [...sides, { choice: 'both', words: '先放这里写的，下面接别处写的' }] : sides
}

/** The same file was filled in elsewhere meanwhile: each field that differs is chosen by itself, and nothing goes without being seen. */
export function TwoVersions({ filling, other, onPutOff }: { filling: Filling; other: OtherVersion; onPutOff: () => void }) {
  const [choices, setChoices] = useState(() => filling.keeper.suggest())
  const labelOf = (key: string) => fieldOf(filling.form.form, key)?.label ?? '说明的理由'
  const keys = differing(filling, other)
  return (
    <Sheet title='这份申报在别处也改过' onClose={onPutOff} bar={<Button onPress={() => filling.keeper.choose(choices)}>{`就用选好的 ${keys.length} 处`}</Button>}>
      <View className='meta'>{`${sayPast(serverNow(), other.savedAt)}在另一部手机或电脑上保存过。有 ${keys.length} 处不一样，请逐项选；一样的地方不用管。`}</View>
      {keys.map(key => <Differs key={key} label={labelOf(key)} chosen={choices[key] ?? 'mine'} options={optionsOf(filling, other, key)} onChoose={choice => setChoices(before => ({ ...before, [key]: choice }))} />)}
    </Sheet>
  )
}
