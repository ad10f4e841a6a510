import { dayOf, type Instant } from '../basics/shanghai-time'

const alphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'

/** 受理编号: JY-20180524-7K2M. The day lets an office find it on paper, the letters are made of the document's hash. */
export const suggestionNumber = (at: Instant, bytes: readonly number[]): string =>
  `JY-${dayOf(at).replace(/-/g, '')}-${bytes.slice(0, 4).map(byte => alphabet[byte % alphabet.length]).join('')}`
