import { inPlainLetters, plainLetters } from '../basics/plain-letters'

/**
 * The number on a medium's label, from 4 random bytes: `JZ-7K2M-4`. No letter that is taken for a digit; the last place is a check over
 * the others, so that a number read wrongly on the phone is found out.
 */
export const mediumNumber = (bytes: readonly number[]): string => {
  const places = bytes.slice(0, 4).map(byte => byte % plainLetters.length)
  const check = places.reduce((sum, place, index) => sum + place * (index + 2), 0) % plainLetters.length
  return `JZ-${inPlainLetters(places)}-${plainLetters[check]}`
}
