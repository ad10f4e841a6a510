import type * as glassEasel from 'glass-easel'
import { attribute } from './nodes'

/** One item of a picker's range: words, or an object whose words stand under `range-key`. */
export type PickerItem = string | number | Record<string, unknown>

export function wordsOf(picker: glassEasel.Element, item: PickerItem): string {
  return typeof item === 'object' ? String(item[String(attribute(picker, 'range-key'))]) : String(item)
}
