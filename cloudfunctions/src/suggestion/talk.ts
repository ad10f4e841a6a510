import { accept, refuse, type Result } from '@shared/basics/result'
import type { Role } from '@shared/basics/endpoint'
import type { SuggestionView, Turn } from '@shared/suggestion/contract'
import { afterAct, answerDueAt, type SuggestionAct, type SuggestionState } from '@shared/suggestion/status'
import type { Handler } from '../gateway/handler'
import { tell } from '../inbox/store'
import { recordAct } from '../ledger/record-act'
import type { Transaction } from '../platform/collection'
import { suggestions, suggestionView, type SuggestionDocument } from './store'

type Refusal = { kind: 'no-such-suggestion' } | { kind: 'not-in-this-state'; state: SuggestionState }

interface Taking {
  suggestionId: string
  requestId: string
  move: SuggestionAct
  by: Role
  personId: string
  at: number
  changes: (current: SuggestionDocument) => Partial<SuggestionDocument>
  along?: (transaction: Transaction, next: SuggestionDocument) => Promise<void>
}

const names: Record<SuggestionAct, string> = { answer: 'answer-suggestion', satisfied: 'close-suggestion', 'follow-up': 'follow-suggestion' }
const withTurn = (turns: Turn[], by: Turn['by'], text: string, at: number): Turn[] => [...turns, { by, text, at }]

/** One act of the table. A writer moves their own alone. */
async function take({ suggestionId, move, changes, along, ...intent }: Taking): Promise<Result<SuggestionView, Refusal>> {
  const isOffice = move === 'answer'
  const kept = await recordAct<SuggestionDocument, Refusal>({
    ...intent, collection: suggestions, id: suggestionId, act: names[move],
    decide: current => {
      if (!current || !(isOffice || current.personId === intent.personId)) return refuse({ kind: 'no-such-suggestion' })
      const state = afterAct(current.state, move)
      return state ? accept({ ...current, ...changes(current), state }) : refuse({ kind: 'not-in-this-state', state: current.state })
    },
    ...(along ? { along } : {}),
  })
  return kept.ok ? accept(suggestionView(kept.value)) : kept
}

export const satisfied: Handler<'suggestion.satisfied'> = ({ input, personId, now }) => take({ ...input, move: 'satisfied', by: 'member', personId, at: now, changes: () => ({ isSatisfied: true }) })

export const followUp: Handler<'suggestion.followUp'> = ({ input: { text, ...one }, personId, now }) =>
  take({ ...one, move: 'follow-up', by: 'member', personId, at: now, changes: ({ turns }) => ({ isSatisfied: false, dueAt: answerDueAt(now), turns: withTurn(turns, 'writer', text, now) }) })

/** The writer is told in the words of any answer: a message does not tell what it was about. */
export const answer: Handler<'suggestion.answer'> = ({ input: { text, ...one }, personId, now }) =>
  take({
    ...one, move: 'answer', by: 'cityOfficer', personId, at: now,
    changes: ({ turns }) => ({ isSatisfied: null, turns: withTurn(turns, 'office', text, now) }),
    along: (transaction, next) => tell(transaction, { personId: next.personId, nominationId: '', at: now, occasion: `${next._id}:${next.revision}` }, answered),
  })

const answered = { kind: 'report-answered' as const, title: '你反映的情况有了答复', text: '请到“我反映的”里看。' }
