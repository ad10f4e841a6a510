import type { Answers } from '../nomination/contract'

/** Most characters of the one line under a candidate's name. */
export const deedCharacters = 26

const personalNumber = /(^|\D)(?:1[3-9]\d{9}|\d{17}[\dXx]|\d{15})(?!\d)/g

/** People write phone and ID numbers into their accounts: what looks like one is blotted. */
export const blotPersonalNumbers = (text: string): string => text.replace(personalNumber, '$1□□□')

const firstSentence = (text: string): string => text.trim().split(/[。；;！!\n]/)[0] ?? ''

/** One line about what a candidate did, from the achievements, else the deeds; cut with … at 26 characters. */
export const deedLine = ({ achievements = '', deeds = '' }: Answers): string => {
  const characters = [...blotPersonalNumbers(firstSentence(achievements) || firstSentence(deeds))]
  return characters.length <= deedCharacters ? characters.join('') : `${characters.slice(0, deedCharacters - 1).join('')}…`
}

/** A candidate as the public sees one: these fields and no other leave the file. */
export const candidateOnBallot = (answers: Answers) => ({
  name: answers['name'] ?? '',
  trade: answers['trade'] ?? '',
  unitName: answers['workUnit'] ?? '',
  deed: deedLine(answers),
  honours: blotPersonalNumbers(answers['honours'] ?? ''),
  achievements: blotPersonalNumbers(answers['achievements'] ?? ''),
  deeds: blotPersonalNumbers(answers['deeds'] ?? ''),
})

const strokes = new Intl.Collator('zh-u-co-stroke')

/** 按姓氏笔画: the neutral order of a ballot. Equal names keep the order of their ids. */
export const bySurnameStrokes = (left: { name: string; nominationId: string }, right: { name: string; nominationId: string }): number =>
  strokes.compare(left.name, right.name) || (left.nominationId < right.nominationId ? -1 : 1)
