import { useEffect, useState } from 'react'
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { FormGroup } from '@shared/campaign/form'
import { say } from '@/lib/words'
import { FieldError } from '@/ui/field'
import { Saved } from '@/ui/saved'
import { Steps } from '@/ui/steps'
import { nominationWords } from '../../words'
import { anchorOf, Question } from './question'
import type { Filling } from './use-filling'

interface GroupProps {
  group: FormGroup
  /** From 1. */
  place: number
  count: number
  filling: Filling
  /** The field that the person was led to. */
  wanted?: string | undefined
}

/** Says how many of the clauses of which some suffice hold, under the group that asks for them. */
function AnyOf({ group, filling: { findings, form } }: Pick<GroupProps, 'group' | 'filling'>) {
  const asked = form.eligibility.clauses.filter(({ weight, question }) => weight === 'any' && group.fields.some(({ key }) => key === question.field))
  if (asked.length === 0) return null
  const holding = asked.filter(({ code }) => findings.some(finding => finding.code === code && finding.verdict === 'holds')).length
  return <View className='form-any meta'>{`下面有 ${asked.length} 条是选树条件，至少符合 ${form.eligibility.anyAtLeast} 条，现在符合 ${holding} 条。`}</View>
}

/** Pixels left above a field that was scrolled to: its group's bar stands there. */
const aboveField = -80

/** One screen of the form. What is wrong is said once the answer has been left. */
export function Group({ group, place, count, filling, wanted }: GroupProps) {
  const [left, setLeft] = useState<readonly string[]>(() => Object.keys(filling.answers).filter(key => filling.answers[key]))
  useEffect(() => {
    if (wanted) void Taro.pageScrollTo({ selector: `#${anchorOf(wanted)}`, offsetTop: aboveField, duration: 0 }).catch(() => undefined)
  }, [wanted])
  const leave = (key: string) => setLeft(before => before.includes(key) ? before : [...before, key])
  return (
    <View>
      <Steps now={place} count={count} />
      <View className='form-head meta'><View className='grow'>{`第 ${place} 组，共 ${count} 组`}</View><Saved state={filling.saved} /></View>
      <View className='title'>{group.title}</View>
      {filling.refused && <FieldError>{say(nominationWords, filling.refused)}</FieldError>}
      <AnyOf group={group} filling={filling} />
      {group.fields.map(field => <Question key={field.key} field={field} filling={filling} isLeft={left.includes(field.key)} isWanted={field.key === wanted} onLeave={() => leave(field.key)} />)}
    </View>
  )
}
