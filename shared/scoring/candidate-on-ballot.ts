import { coverPersonal } from '../basics/cover-personal'
import type { Answers } from '../nomination/contract'

/** Most characters of the one line under a candidate's name. */
export const deedCharacters = 26

const firstSentence = (text: string): string => text.trim().split(/[。；;！!\n]/)[0] ?? ''

/** One line about what a candidate did, from the achievements, else the deeds; cut with … at 26 characters. */
export const deedLine = ({ achievements = '', deeds = '' }: Answers): string => {
  const characters = [...coverPersonal(firstSentence(achievements) || firstSentence(deeds))]
  return characters.length <= deedCharacters ? characters.join('') : `${characters.slice(0, deedCharacters - 1).join('')}…`
}

/** A candidate as the public sees one: these fields and no other leave the file. */
export const candidateOnBallot = (answers: Answers) => ({
  name: answers['name'] ?? '',
  trade: answers['trade'] ?? '',
  unitName: answers['workUnit'] ?? '',
  deed: deedLine(answers),
  honours: coverPersonal(answers['honours'] ?? ''),
  achievements: coverPersonal(answers['achievements'] ?? ''),
  deeds: coverPersonal(answers['deeds'] ?? ''),
})
