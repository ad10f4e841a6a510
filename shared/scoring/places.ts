import type { Charter } from '../campaign/charter'
import type { VoteRule } from '../campaign/vote-rule'
import { groupOf } from '../campaign/group-of'

/** How many nominees of a group the experts put on the ballot. */
export interface Places {
  /** Key of the vote's group; '' where everybody is ranked in one list. */
  group: string
  /** '' where there is one list. */
  name: string
  candidates: number
}

const isParted = (vote: Pick<VoteRule, 'groups'> | null): boolean => vote?.groups?.of.some(one => one.candidates !== undefined) ?? false

/** The group in which a nominee with these answers is ranked and cut; '' where the charter does not part them. */
export const cutGroupOf = (vote: Pick<VoteRule, 'groups'> | null, answers: Readonly<Record<string, string>>): string => (isParted(vote) ? groupOf(vote, answers) : '')

/** 名额: for each group where the charter parts the candidates, else one list of all. */
export function placesOf({ scoring, vote }: Pick<Charter, 'scoring' | 'vote'>): Places[] {
  if (!isParted(vote)) return [{ group: '', name: '', candidates: scoring?.candidates ?? 0 }]
  return (vote?.groups?.of ?? []).map(({ key, name, candidates = 0 }) => ({ group: key, name, candidates }))
}
