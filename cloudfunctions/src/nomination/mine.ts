import { accept } from '@shared/basics/result'
import type { Handler } from '../gateway/handler'
import { command } from '../platform/collection'
import { cardFields, cardOf } from './cards'
import { readerOf } from './reader'
import { nominations } from './store'

/** A person's own files, and those of the organisations the person is an officer of; newest first. */
export const mine: Handler<'nomination.mine'> = async ({ caller, personId, now }) => {
  const { officeIds } = await readerOf(caller)
  const search = (where: object) => nominations.find({ where, fields: [...cardFields, 'personId', 'organisationId'], limit: 100 })
  const [own, theirs] = await Promise.all([search({ personId, organisationId: null }), officeIds.length > 0 ? search({ organisationId: command.in(officeIds) }) : []])
  const files = [...own, ...theirs].sort((left, right) => right.submittedAt - left.submittedAt)
  return accept(await Promise.all(files.map(file => cardOf(file, now))))
}
