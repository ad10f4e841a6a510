import { inPlainLetters } from '../basics/plain-letters'
import { dayOf, type Instant } from '../basics/shanghai-time'

/** 受理编号: JY-20180524-7K2M. The day lets an office find it on paper, the letters are made of the document's hash. */
export const suggestionNumber = (at: Instant, bytes: readonly number[]): string =>
  `JY-${dayOf(at).replace(/-/g, '')}-${inPlainLetters(bytes.slice(0, 4))}`
