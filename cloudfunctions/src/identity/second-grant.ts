import { accept, refuse, type Result } from '@shared/basics/result'
import { moveGrant } from '@shared/identity/grant'
import { maySecond } from '@shared/identity/may-second'
import type { CallRefusal } from '@shared/contract'
import type { Handler } from '../gateway/handler'
import { recordAct } from '../ledger/record-act'
import { invitationCode, invitationHash } from './invitation-code'
import { callerReaches, officerOf } from './officers'
import { isDeploySecret } from './secret-match'
import { grants, organisations, rootId, type GrantDocument } from './store'

type Refusal = CallRefusal<'identity.secondGrant'>

/** Stands in the grant where the deploy-time secret was the second person. */
const bySecret = 'deploySecret'

const hasOneCityOfficer = async () => (await organisations.get(rootId))?.cityOfficers.length === 1

/** Who counts as the second person. The deploy-time secret does while nobody else could. */
async function seconderOf(grant: GrantDocument, personId: string, deploySecret: string | undefined): Promise<Result<string, Refusal>> {
  if (deploySecret && !isDeploySecret(deploySecret)) return refuse({ kind: 'wrong-secret' })
  if (deploySecret && (await hasOneCityOfficer())) return accept(bySecret)
  const allowed = maySecond({ proposer: grant.proposedBy, proposerAppointedBy: grant.proposerAppointedBy, seconder: personId })
  return allowed.ok ? accept(personId) : allowed
}

export const secondGrant: Handler<'identity.secondGrant'> = async ({ input: { grantId, deploySecret }, caller, personId, now }) => {
  const grant = await grants.get(grantId)
  if (!grant) return refuse({ kind: 'no-such-grant' })
  if (!(await callerReaches(caller, grant.path))) return refuse({ kind: 'beyond-your-organisation' })
  const seconder = await seconderOf(grant, personId, deploySecret)
  if (!seconder.ok) return seconder
  const officer = await officerOf(caller)
  const code = invitationCode(grantId)
  const seconded = await recordAct<GrantDocument, Refusal>({
    collection: grants, id: grantId, act: 'second-grant', by: officer.role, personId, at: now,
    decide: current => {
      const state = moveGrant(current?.state ?? grant.state, 'second')
      return state.ok ? accept({ ...(current ?? grant), state: state.value, secondedBy: seconder.value, seconderName: seconder.value === bySecret ? '部署口令' : officer.name, secondedAt: now, codeHash: invitationHash(code) }) : state
    },
  })
  return seconded.ok ? accept({ invitationCode: code }) : seconded
}
