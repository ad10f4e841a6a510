import type { Answers } from '@shared/nomination/contract'
import { differing, type Written } from './draft-on-phone'

/** Which of two versions of a field stays; `both` puts the other's words under this phone's. */
export type Choice = 'mine' | 'other' | 'both'
/** By field key, or by a clause's code for its soft reason. */
export type Choices = Record<string, Choice>

const part = ({ answers, softReasons }: Written, key: string) => answers[key] ?? softReasons[key] ?? ''

/** What is likely meant by each field in which two versions of one draft differ. */
export const suggested = (base: Written, mine: Written, other: Written): Choices => {
  const changedHere = new Set(differing(base, mine))
  return Object.fromEntries(differing(mine, other).map(key => [key, changedHere.has(key) || part(other, key) === '' ? 'mine' : 'other']))
}

const pick = (choice: Choice, mine: string, other: string): string => {
  if (choice === 'both') return [mine, other].filter(Boolean).join('\n')
  return choice === 'mine' ? mine : other
}

const mergedPart = (mine: Answers, other: Answers, choices: Choices): Answers =>
  Object.fromEntries([...new Set([...Object.keys(mine), ...Object.keys(other)])].map(key => [key, pick(choices[key] ?? 'mine', mine[key] ?? '', other[key] ?? '')]))

/** One version out of two, field by field; where they agree, this phone's. */
export const merged = (mine: Written, other: Written, choices: Choices): Written => ({ answers: mergedPart(mine.answers, other.answers, choices), softReasons: mergedPart(mine.softReasons, other.softReasons, choices) })
