import type { Charter } from '../campaign/charter'
import { fieldsOf } from '../campaign/known-fields'
import { shares } from '../nomination/shares'
import type { CompositionBar } from './contract'

/** 结构比例 among the people approved so far, as far as the form asks for it. `counted` has how many count towards each share, and `approved` for all. */
export const compositionOf = (form: Charter['form'], counted: Readonly<Record<string, number>>): CompositionBar[] => {
  const asked = new Set(fieldsOf(form).map(({ key }) => key))
  const of = counted['approved'] ?? 0
  return shares.filter(({ field }) => field === null || asked.has(field)).map(({ key, title }) => ({ key, title, count: counted[key] ?? 0, of }))
}
