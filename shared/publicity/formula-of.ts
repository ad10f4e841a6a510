import type { Charter } from '../campaign/charter'
import { isCutByGroup } from '../tally/combine'
import type { Formula } from './contract'

/** The charter's formula, with what a reader needs to work it out again. */
export const formulaOf = ({ weights, tieRule, vote }: Pick<Charter, 'weights' | 'tieRule' | 'vote'>): Formula => ({
  weights,
  tieRule,
  channelFormula: vote?.channelFormula ?? null,
  channels: (vote?.channels ?? []).map(({ key, name, weight = null }) => ({ key, name, weight })),
  groups: (vote?.groups?.of ?? []).map(({ key, name }) => ({ key, name })),
  isCutByGroup: isCutByGroup(vote),
})
