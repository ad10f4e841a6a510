import { accept, refuse } from '@shared/basics/result'
import { moveGrant } from '@shared/identity/grant'
import type { Handler } from '../gateway/handler'
import { recordAct } from '../ledger/record-act'
import { callerReaches, officerOf } from './officers'
import { grants, type GrantDocument } from './store'

export const refuseGrant: Handler<'identity.refuseGrant'> = async ({ input: { grantId, reason }, caller, personId, now }) => {
  const grant = await grants.get(grantId)
  if (!grant) return refuse({ kind: 'no-such-grant' })
  if (!(await callerReaches(caller, grant.path))) return refuse({ kind: 'beyond-your-organisation' })
  const { role } = await officerOf(caller)
  const refused = await recordAct<GrantDocument, { kind: 'already-decided' }>({
    collection: grants, id: grantId, act: 'refuse-grant', by: role, personId, at: now,
    decide: current => {
      const state = moveGrant(current?.state ?? grant.state, 'refuse')
      return state.ok ? accept({ ...(current ?? grant), state: state.value, reason }) : state
    },
  })
  return refused.ok ? accept(null) : refused
}
