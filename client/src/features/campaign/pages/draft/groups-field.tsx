import { useState } from 'react'
import { Field } from '@/ui/field'
import { groupsFrom, groupsText, withGroups } from '../../edit-vote'
import type { PartProps } from './part-props'

/** 分组, a line each; what cannot be read stands in the field and changes nothing yet. */
export function GroupsField({ charter, onChange }: PartProps) {
  const [text, setText] = useState(charter.vote ? groupsText(charter.vote) : '')
  const type = (typed: string) => {
    setText(typed)
    const groups = groupsFrom(typed)
    if (groups) onChange(withGroups(charter, groups))
  }
  return <Field label='分组' kind='text' optional hint='不分组就空着。每行一组：组名、最少选几名、最多选几名；各组分别取名额的，再写公示几名。例如“智能制造 1 2 12”。申报时由申报人选组。' value={text} error={groupsFrom(text) ? undefined : '每行写成“组名 最少 最多”，或者再加名额'} onChange={type} />
}
