import type { FieldInput } from '../campaign/form'
import { sayDivision } from './division'
import { skillLevels } from './skill-level'
import { educations } from './standards/education'
import type { Entry } from './standards/entry'
import { ethnicGroups } from './standards/ethnic-group'
import { genders } from './standards/gender'
import { industries } from './standards/industry'
import { politics } from './standards/politics'

const lists: Partial<Record<FieldInput, readonly Entry[]>> = {
  gender: genders,
  ethnicGroup: ethnicGroups,
  education: educations,
  politics,
  industry: industries,
  skillLevel: skillLevels,
}

/** The list a field of this kind is chosen from; null where it is not chosen from a standard. */
export const standardList = (input: FieldInput): readonly Entry[] | null => lists[input] ?? null

/** What is shown for an answer: the name of its code, `是`/`否`, or the answer itself. */
export const sayAnswer = (input: FieldInput, answer: string): string => {
  if (input === 'division') return sayDivision(answer)
  if (input === 'yesNo') return ({ yes: '是', no: '否' } as Record<string, string>)[answer] ?? ''
  return standardList(input)?.find(entry => entry.code === answer)?.name ?? answer
}
