import { limitsOf } from '../../shared/vote/pick-limits'
import type { AnyVote, Attempt } from './any-vote'

export const standing = ({ candidates }: Pick<AnyVote, 'candidates'>, withdrawn: readonly string[]) => candidates.map(one => ({ ...one, withdrawn: withdrawn.includes(one.candidateId) }))

/** Picks that keep every limit, whom `places` name first: each group's fewest, then whoever fits until there are `wanted`, or as many as the rule asks. */
export function somePicks(vote: AnyVote, withdrawn: readonly string[], places: readonly number[] = [], wanted = 0): string[] {
  const limits = limitsOf(vote.rule, standing(vote, withdrawn))
  const liked = [...new Set([...places, ...vote.candidates.keys()])].flatMap(place => vote.candidates[place] ?? [])
  const free = liked.filter(one => !withdrawn.includes(one.candidateId))
  const picked = limits.groups.flatMap(({ key, minimum }) => free.filter(one => one.group === key).slice(0, minimum))
  const fits = ({ group }: { group: string }) => limits.groups.every(one => one.key !== group || picked.filter(other => other.group === group).length < one.maximum)
  const enough = Math.min(limits.picks.maximum, Math.max(limits.picks.minimum, wanted))
  for (const one of free) if (picked.length < enough && !picked.includes(one) && fits(one)) picked.push(one)
  return picked.map(one => one.candidateId)
}

/** What the attempt sends: some know the rule and who withdrew, others send whatever. */
export const picksOf = (vote: AnyVote, { knowsTheRule, places }: Attempt, withdrawn: readonly string[]): string[] =>
  knowsTheRule ? somePicks(vote, withdrawn, places, places.length) : places.map(place => vote.candidates[place]?.candidateId ?? '')
