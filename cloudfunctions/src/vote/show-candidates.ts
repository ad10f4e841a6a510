import { accept, refuse } from '@shared/basics/result'
import type { CandidateView } from '@shared/vote/contract'
import type { Handler } from '../gateway/handler'
import { candidateListSnapshots, candidateSnapshots } from './candidate-snapshots'

const matches = (search: string) => (one: CandidateView) => [one.name, one.trade, one.unitName, String(one.number)].some(text => text.includes(search))

/** By ballot number, paged by it. */
export const listCandidates: Handler<'vote.candidates'> = async ({ input, now }) => {
  const all = await candidateListSnapshots.read(input.campaignId, now)
  if (!all) return refuse({ kind: 'no-such-campaign' })
  const found = all.filter(matches(input.search?.trim() ?? ''))
  const rest = found.filter(one => one.number > Number(input.after ?? 0))
  const items = rest.slice(0, input.limit)
  return accept({ items, next: rest.length > items.length ? String(items[items.length - 1]?.number) : null, total: found.length })
}

export const showCandidate: Handler<'vote.candidate'> = async ({ input, now }) => {
  const shown = await candidateSnapshots.read(input.candidateId, now)
  return shown ? accept(shown) : refuse({ kind: 'no-such-candidate' })
}
