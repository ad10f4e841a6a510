/** Letters and figures that are not taken for one another. */
export const plainLetters = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'

export const inPlainLetters = (bytes: readonly number[]): string => bytes.map(byte => plainLetters[byte % plainLetters.length]).join('')
