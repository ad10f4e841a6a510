import { accept, refuse } from '@shared/basics/result'
import type { ObjectionStanding, OwnObjection } from '@shared/objection/contract'
import { readObjectionNumber } from '@shared/objection/objection-number'
import type { Handler } from '../gateway/handler'
import { hidden, objectionIdOf, openById, openRecord } from './custody'
import type { ObjectionRecord } from './objection-record'
import { objections } from './store'

const mostOwn = 100

const standingOf = ({ number, noticeTitle, at, state, decideBy, decided }: ObjectionRecord): ObjectionStanding => ({ number, noticeTitle, at, state, decideBy, decided })
const ownView = (record: ObjectionRecord): OwnObjection => ({ ...standingOf(record), candidateName: record.candidateName, text: record.text, files: record.files.length })

export const mine: Handler<'objection.mine'> = async ({ personId, now }) => {
  const own = await objections.find({ where: { ownerHash: hidden('owner', personId) }, limit: mostOwn })
  return accept({ items: own.map(document => openRecord(document).record).sort((one, other) => other.at - one.at).map(ownView), nowMs: now })
}

/** How it stands, for whoever has the number: the only way back to an anonymous one. */
export const byNumber: Handler<'objection.byNumber'> = async ({ input }) => {
  const number = readObjectionNumber(input.number)
  const opened = number && (await openById(objectionIdOf(number)))
  return opened ? accept(standingOf(opened.record)) : refuse({ kind: 'no-such-number' })
}
