import { accept } from '@shared/basics/result'
import type { Handler } from '../gateway/handler'
import { nominations } from '../nomination/store'
import { appointmentView } from './appointments'
import { waitingFor } from './grants'

async function nomineeName(personId: string): Promise<string | null> {
  const [own] = await nominations.find({ where: { nomineeId: personId, nomineeKind: 'person' }, limit: 1, fields: ['name'] })
  return own?.name || null
}

export const me: Handler<'identity.me'> = async ({ caller }) => {
  if (caller.personId === null) return accept({ signedIn: false, name: null, appointments: [], waitingForMySecond: 0 })
  const held = await caller.held()
  const name = held[0]?.name ?? (await nomineeName(caller.personId))
  return accept({ signedIn: true, name, appointments: held.map(appointmentView), waitingForMySecond: await waitingFor(caller) })
}
