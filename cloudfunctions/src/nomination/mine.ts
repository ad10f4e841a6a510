import { accept } from '@shared/basics/result'
import type { Handler } from '../gateway/handler'
import { command } from '../platform/collection'
import { cardFields, cardOf } from './cards'
import { readerOf } from './reader'
import { nominations } from './store'

/** A person's own files, those about them, and those of the organisations the person is an officer of; newest first. */
export const mine: Handler<'nomination.mine'> = async ({ caller, personId, now }) => {
  const reader = await readerOf(caller)
  const search = (where: object) => nominations.find({ where, fields: cardFields, limit: 100 })
  const found = await Promise.all([search({ nomineeId: personId }), search({ personId, organisationId: null }), reader.officeIds.length > 0 ? search({ organisationId: command.in(reader.officeIds) }) : []])
  const files = [...new Map(found.flat().map(file => [file._id, file])).values()].sort((left, right) => right.submittedAt - left.submittedAt)
  return accept(await Promise.all(files.map(file => cardOf(file, reader, now))))
}
