/** Anything that could be an ID number (15 or 17 digits and a check character) or a Chinese phone number, spaced or not. */
const patterns = [/\d{17}[\dXx]/, /(^|\D)\d{15}(?!\d)/, /(^|\D)1[3-9]\d{9}(?!\d)/, /(^|\D)0\d{2,3}-?\d{7,8}(?!\d)/]

// No lookbehind: phones before iOS 16.4 cannot parse it.
const joined = (text: string) => text.normalize('NFKC').replace(/([\dXx])[\s\-—·.]+(?=[\dXx])/g, '$1')

/** Whether a text that goes before the public seems to carry one; `requirements.md` of every notice's publicity: never an ID or phone number. */
export const looksLikePersonalNumber = (text: string): boolean => [text, joined(text)].some(form => patterns.some(pattern => pattern.test(form)))

const gap = '[ \\-—·]?'
const written = new RegExp(`(^|\\D)(?:(?:\\d${gap}){17}[\\dXx]|(?:\\d${gap}){14}\\d|1${gap}[3-9](?:${gap}\\d){9}|0\\d{2,3}-?\\d{7,8})(?!\\d)`, 'g')

/** The text as the public may read it, with what looks like an ID or phone number covered. */
export const coverPersonalNumbers = (text: string): string => {
  const covered = text.replace(written, '$1□□□')
  return looksLikePersonalNumber(covered) ? covered.normalize('NFKC').replace(written, '$1□□□') : covered
}
