import type { Calls } from './calls'
import { newRequest } from './nominate'
import { cityOfficers, supervisors } from './people'
import { cosignNewest, deviceOf, registerDevice } from './supervisor-device'

/** The invented supervisors' own phones. */
const phones = supervisors.map(({ as, name }) => ({ as, device: deviceOf(`demo ${name}`) }))

/** Both supervisors register their phones: once, whatever the campaign. */
export async function registerPhones(calls: Calls): Promise<void> {
  for (const { as, device } of phones) await registerDevice(calls, as, device)
}

/** Both supervisors sign how a campaign's box stands. */
export async function cosignBox(calls: Calls, campaignId: string): Promise<void> {
  for (const { as, device } of phones) await cosignNewest(calls, as, device, campaignId)
}

/** An officer and a supervisor destroy the key of a campaign whose objections are over. */
export async function destroyVoterKey({ done }: Calls, campaignId: string): Promise<void> {
  await done(cityOfficers.second.as, 'vote.proposeKeyDestruction', { campaignId, requestId: newRequest('destroy') })
  const [supervisor] = supervisors
  if (supervisor) await done(supervisor.as, 'vote.secondKeyDestruction', { campaignId, requestId: newRequest('destroyed') })
}
