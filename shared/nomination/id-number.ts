import { isDay, type Day } from '../basics/shanghai-time'
import { accept, refuse, type Result } from '../basics/result'

/** What an ID number tells. */
export interface IdNumberFacts {
  birthDay: Day
  /** Code of GB/T 2261.1: 1 男, 2 女. */
  gender: '1' | '2'
}

export type IdNumberFault = { kind: 'not-18-characters' } | { kind: 'no-such-province' } | { kind: 'no-such-birth-day' } | { kind: 'wrong-check-character' }

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const checkCharacters = '10X98765432'

/** The 18th character after the first 17: ISO 7064 MOD 11-2. */
export const checkCharacterOf = (digits: string): string =>
  checkCharacters[weights.reduce((sum, weight, position) => sum + weight * Number(digits[position]), 0) % 11] ?? ''

// Provinces with 71 Taiwan and 81–83 for residence permits of Hong Kong, Macao and Taiwan people; 9 begins a foreigner's permanent
// residence card. Counties come and go and numbers outlive them, so the other four digits are not looked up.
const province = /^(1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3]|9\d)/

/** 公民身份号码, GB 11643-1999. `today` bounds the birth; a small x is taken as X. */
export const readIdNumber = (text: string, today: Day): Result<IdNumberFacts, IdNumberFault> => {
  const number = text.trim().toUpperCase()
  if (!/^\d{17}[\dX]$/.test(number)) return refuse({ kind: 'not-18-characters' })
  if (!province.test(number)) return refuse({ kind: 'no-such-province' })
  const birthDay = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`
  if (!isDay(birthDay) || birthDay > today || birthDay < '1850-01-01') return refuse({ kind: 'no-such-birth-day' })
  if (checkCharacterOf(number) !== number[17]) return refuse({ kind: 'wrong-check-character' })
  return accept({ birthDay, gender: Number(number[16]) % 2 === 1 ? '1' : '2' })
}

export const idNumberSentences: Record<IdNumberFault['kind'], string> = {
  'not-18-characters': '身份证号码应是 18 位，前 17 位是数字，末位是数字或 X。',
  'no-such-province': '身份证号码开头的地区不对，请对照身份证再看一遍。',
  'no-such-birth-day': '身份证号码里的出生日期不对，请对照身份证再看一遍。',
  'wrong-check-character': '身份证号码有一位不对，请对照身份证再看一遍。',
}
