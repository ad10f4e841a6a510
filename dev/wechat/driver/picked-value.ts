import type * as glassEasel from 'glass-easel'
import { attribute } from '../runtime/nodes'
import { wordsOf, type PickerItem as Item } from '../runtime/picker-items'

type Choice = string | number

/** What a picker's change event carries for a choice said in words, by index, or as the date or time itself. Throws when there is no such item. */
export function pickedValue(picker: glassEasel.Element, choice: Choice | Choice[]): unknown {
  const mode = attribute(picker, 'mode') || 'selector'
  const range = attribute(picker, 'range')
  if (mode === 'selector') return String(indexOf(picker, range as Item[], choice as Choice))
  if (mode === 'multiSelector') return (choice as Choice[]).map((it, column) => indexOf(picker, (range as Item[][])[column]!, it))
  return choice
}

function indexOf(picker: glassEasel.Element, items: Item[], choice: Choice): number {
  const index = typeof choice === 'number' ? choice : items.findIndex((item) => wordsOf(picker, item) === choice)
  if (items[index] === undefined) throw new Error(`The picker has no ${choice}: ${items.map((item) => wordsOf(picker, item)).join(' ')}`)
  return index
}
