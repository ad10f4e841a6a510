import { coverPersonalNumbers } from '../basics/personal-number'
import type { Answers } from '../nomination/contract'

/** Most characters of the one line under a candidate's name. */
export const deedCharacters = 26

const firstSentence = (text: string): string => text.trim().split(/[。；;！!\n]/)[0] ?? ''

/** One line about what a candidate did, from the achievements, else the deeds; cut with … at 26 characters. */
export const deedLine = ({ achievements = '', deeds = '' }: Answers): string => {
  const characters = [...coverPersonalNumbers(firstSentence(achievements) || firstSentence(deeds))]
  return characters.length <= deedCharacters ? characters.join('') : `${characters.slice(0, deedCharacters - 1).join('')}…`
}

/** A candidate as the public sees one: these fields and no other leave the file. */
export const candidateOnBallot = (answers: Answers) => ({
  name: answers['name'] ?? '',
  trade: answers['trade'] ?? '',
  unitName: answers['workUnit'] ?? '',
  deed: deedLine(answers),
  honours: coverPersonalNumbers(answers['honours'] ?? ''),
  achievements: coverPersonalNumbers(answers['achievements'] ?? ''),
  deeds: coverPersonalNumbers(answers['deeds'] ?? ''),
})
