import { createHash } from 'node:crypto'
import { accept, refuse } from '@shared/basics/result'
import type { CallRefusal } from '@shared/contract'
import { answerDueAt } from '@shared/suggestion/status'
import { suggestionNumber } from '@shared/suggestion/suggestion-number'
import { visibleCampaign } from '../campaign/visible-campaign'
import type { Handler } from '../gateway/handler'
import { recordAct } from '../ledger/record-act'
import { suggestions, suggestionView, type SuggestionDocument } from './store'

/** Of one person, while they wait for an answer: an office reads every one. */
const mostOpen = 10
const digitsOfTime = 13

const hashOf = (personId: string, requestId: string) => createHash('sha256').update([personId, requestId].join('\n')).digest()

export const send: Handler<'suggestion.send'> = async ({ input, caller, personId, now }) => {
  const hash = hashOf(personId, input.requestId)
  const [sent] = await suggestions.find({ where: { sentAs: hash.toString('hex') }, limit: 1 })
  if (sent) return accept(suggestionView(sent))
  const campaign = input.campaignId === null ? null : await visibleCampaign(input.campaignId, caller, now)
  if (input.campaignId !== null && !campaign) return refuse({ kind: 'no-such-campaign' })
  if ((await suggestions.count({ personId, state: 'open' })) >= mostOpen) return refuse({ kind: 'too-many-open', maximum: mostOpen })
  const kept = await recordAct<SuggestionDocument, CallRefusal<'suggestion.send'>>({
    collection: suggestions, id: `${String(now).padStart(digitsOfTime, '0')}:${hash.toString('hex').slice(0, 24)}`, act: 'send-suggestion', by: 'member', personId, at: now, requestId: input.requestId,
    decide: () => accept({
      personId, sentAs: hash.toString('hex'), campaignId: input.campaignId, campaignTitle: campaign ? campaign.charter.titleLines.join('') : null, kind: input.kind, number: suggestionNumber(now, [...hash]),
      at: now, state: 'open', dueAt: answerDueAt(now), isSatisfied: null, turns: [{ by: 'writer', text: input.text, at: now }],
    }),
  })
  return kept.ok ? accept(suggestionView(kept.value)) : kept
}
