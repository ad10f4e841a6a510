import { accept, refuse } from '@shared/basics/result'
import type { Handler } from '../gateway/handler'
import { organisations } from '../identity/store'

export const union: Handler<'sharing.union'> = async ({ input }) => {
  const organisation = await organisations.get(input.organisationId)
  return organisation ? accept({ name: organisation.name }) : refuse({ kind: 'no-such-organisation' })
}
