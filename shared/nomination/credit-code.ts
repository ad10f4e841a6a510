// GB 32100-2015: digits and capital letters without I, O, S, V, Z.
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'

const valueOf = (character: string): number => alphabet.indexOf(character)

/** The 18th character after the first 17: weights are the powers of 3, modulo 31. */
export const creditCheckCharacterOf = (characters: string): string => {
  let weight = 1
  let sum = 0
  for (const character of characters.slice(0, 17)) {
    sum += valueOf(character) * weight
    weight = (weight * 3) % 31
  }
  return alphabet[(31 - (sum % 31)) % 31] ?? ''
}

/** 统一社会信用代码 */
export const isCreditCode = (text: string): boolean =>
  /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/.test(text) && creditCheckCharacterOf(text) === text[17]

/** Codes that a trade union's registration gives begin with 8. */
export const isUnionCreditCode = (text: string): boolean => text.startsWith('8') && isCreditCode(text)
