import { accept, refuse, type Result } from '@shared/basics/result'
import { looksLikePersonalNumber } from '@shared/basics/personal-number'
import { objectionRuleOf } from '@shared/campaign/objection-rule'
import { betrayedBy } from '@shared/objection/betrays'
import { afterAct, type ObjectionState } from '@shared/objection/status'
import { replyDueAt } from '@shared/objection/terms'
import { currentCampaign } from '../campaign/cached-campaign'
import type { Handler } from '../gateway/handler'
import { changeRecord } from './custody'
import { hearOne } from './hearing'
import type { ObjectionRecord } from './objection-record'
import { objectionView } from './objection-view'
import { tellNominee } from './tell'

type NotNow = { kind: 'not-in-this-state'; state: ObjectionState }

/** Whether something may still be added. */
const whileOpen = ({ state }: ObjectionRecord): Result<null, NotNow> => (state === 'investigating' ? accept(null) : refuse({ kind: 'not-in-this-state', state }))

/** Whether these words may be told to others than custodians. */
export function mayBeTold(words: string, record: ObjectionRecord): Result<null, { kind: 'betrays-objector'; words: string } | { kind: 'looks-like-personal-number' }> {
  const betrayed = betrayedBy(words, record)
  if (betrayed) return refuse({ kind: 'betrays-objector', words: betrayed })
  return looksLikePersonalNumber(words) ? refuse({ kind: 'looks-like-personal-number' }) : accept(null)
}

export const takeUp: Handler<'objection.takeUp'> = async ({ input, caller, personId, now }) => {
  const heard = await hearOne(caller, input.objectionId)
  if (!heard.ok) return heard
  const kept = await changeRecord<NotNow>({ ...input, name: 'take-up', at: now, personId }, ({ record: { state } }) => {
    const next = afterAct(state, 'take-up')
    return next ? accept({ state: next }) : refuse({ kind: 'not-in-this-state', state })
  })
  return kept.ok ? accept(objectionView(kept.value, personId)) : kept
}

export const note: Handler<'objection.note'> = async ({ input, caller, personId, now }) => {
  const heard = await hearOne(caller, input.objectionId)
  if (!heard.ok) return heard
  const kept = await changeRecord<NotNow>({ ...input, name: 'note', at: now, personId }, ({ record }) => {
    const open = whileOpen(record)
    return open.ok ? accept({ notes: [...record.notes, { text: input.text, at: now }] }) : open
  })
  return kept.ok ? accept(objectionView(kept.value, personId)) : kept
}

/** The nominee is told the substance alone, in words that do not betray who objected. */
export const askReply: Handler<'objection.askReply'> = async ({ input, caller, personId, now }) => {
  const heard = await hearOne(caller, input.objectionId)
  if (!heard.ok) return heard
  const { campaignId, nomineeId, nominationId, number } = heard.value.record
  if (nomineeId === '') return refuse({ kind: 'nominee-not-here' })
  const told = mayBeTold(input.substance, heard.value.record)
  if (!told.ok) return told
  const dueAt = replyDueAt(objectionRuleOf((await currentCampaign(campaignId, now))?.charter ?? {}), now)
  const kept = await changeRecord<NotNow | { kind: 'asked-already' }>({ ...input, name: 'ask-reply', at: now, personId }, ({ record }) => {
    const open = whileOpen(record)
    if (!open.ok) return open
    return record.reply ? refuse({ kind: 'asked-already' }) : accept({ reply: { substance: input.substance, askedAt: now, dueAt, text: null, repliedAt: null } })
  })
  if (!kept.ok) return kept
  await tellNominee(nomineeId, nominationId, now, `${number}:asked`, '有一件事请你陈述')
  return accept(objectionView(kept.value, personId))
}
