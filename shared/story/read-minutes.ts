import { textsOf } from './texts-of'
import type { Written } from './written'

/** Characters an adult reads in a minute, quietly, on a phone. */
const charactersAMinute = 400

/** Minutes a story takes to read, at least one. */
export const readMinutes = (written: Written): number => Math.max(1, Math.round(textsOf(written).map(({ text }) => text).join('').length / charactersAMinute))
