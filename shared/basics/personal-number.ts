// What people put between the digits of a number; also what NFKC leaves of full-width signs, and what cannot be seen.
const between = '[\\s\\-—·._()\\u2010-\\u2015\\u2212\\u200b-\\u200d\\u2060]*'

const digits = (count: number) => `(?:\\d${between}){${count - 1}}\\d`
const country = `(?:\\+?(?:00)?86${between})?`
/** Anything that could be an ID number (15 digits, or 17 and a check character) or a Chinese phone number; one without an area code by the word before it. */
const forms = [
  `(?:\\d${between}){17}[\\dXx]`,
  `${digits(15)}(?!\\d)`,
  `${country}1${between}[3-9]${between}${digits(9)}(?!\\d)`,
  `${country}\\(?0\\d{2,3}${between}${digits(7)}\\d?(?!\\d)`,
]
const named = '(?:电话|手机|座机|热线|联系方式|[Tt][Ee][Ll])\\D{0,4}\\d{7,8}(?!\\d)'

// No lookbehind: phones before iOS 16.4 cannot parse it.
const number = new RegExp(`(^|\\D)(?:${forms.join('|')})|${named}`, 'g')

const holds = (text: string): boolean => text.search(number) >= 0

/** Whether a text that goes before the public seems to carry one: a publicity list never does, nor anything else that anyone may read. */
export const looksLikePersonalNumber = (text: string): boolean => holds(text) || holds(text.normalize('NFKC'))

const cover = (text: string): string => text.replace(number, (_, before: string | undefined) => `${before ?? ''}□□□`)

/** The text as the public may read it, with what looks like an ID or phone number covered. */
export const coverPersonalNumbers = (text: string): string => {
  const covered = cover(text)
  return looksLikePersonalNumber(covered) ? cover(covered.normalize('NFKC')) : covered
}
