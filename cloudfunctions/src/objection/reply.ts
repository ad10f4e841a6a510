import { accept, refuse } from '@shared/basics/result'
import type { AskedReply } from '@shared/objection/contract'
import type { CallRefusal } from '@shared/contract'
import type { Handler } from '../gateway/handler'
import { changeRecord, hidden, openRecord, type Opened } from './custody'
import { objections } from './store'
import { tellCustodians } from './tell'

/** It leads a nominee to what they are asked, and nowhere else. */
const replyIdOf = ({ document }: Opened) => `r_${hidden('reply', document._id)}`

function asked(opened: Opened): AskedReply[] {
  const { reply, noticeTitle, decided } = opened.record
  return reply ? [{ ...reply, replyId: replyIdOf(opened), noticeTitle, decided }] : []
}

const askedOf = async (personId: string): Promise<Opened[]> => (await objections.find({ where: { nomineeHash: hidden('nominee', personId) }, limit: 100 })).map(openRecord)

export const listAsked: Handler<'objection.asked'> = async ({ personId, now }) =>
  accept({ items: (await askedOf(personId)).flatMap(asked).sort((one, other) => other.askedAt - one.askedAt), nowMs: now })

/** 陈述: the nominee answers, once, before the time is over or a decision is made. */
export const reply: Handler<'objection.reply'> = async ({ input, personId, now }) => {
  const found = (await askedOf(personId)).find(one => replyIdOf(one) === input.replyId)
  if (!found) return refuse({ kind: 'no-such-reply' })
  const kept = await changeRecord<CallRefusal<'objection.reply'>>({ objectionId: found.document._id, name: 'reply', at: now, personId, requestId: input.requestId }, ({ record }) => {
    if (!record.reply) return refuse({ kind: 'no-such-reply' })
    if (record.reply.repliedAt !== null) return refuse({ kind: 'replied-already' })
    if (now >= record.reply.dueAt || record.decided) return refuse({ kind: 'reply-over', dueAt: record.reply.dueAt })
    return accept({ reply: { ...record.reply, text: input.text, repliedAt: now } })
  })
  if (!kept.ok) return kept.error.kind === 'no-such-objection' ? refuse({ kind: 'no-such-reply' }) : refuse(kept.error)
  await tellCustodians(now, `${input.replyId}:replied`, '本人作了陈述，请看。')
  const [view] = asked(kept.value)
  return view ? accept(view) : refuse({ kind: 'no-such-reply' })
}
