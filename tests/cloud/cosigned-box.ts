import { cosignNewest, deviceOf, registerDevice } from '../../dev/scenario/supervisor-device'
import { castBy, closeVoting, published, smallBatches } from './ballot-box'
import { openVoting } from './late-stages'

/** A box of one pick a ballot, closed with five ballots, one of them changed, and cosigned by a supervisor. */
export async function openCosignedBox() {
  const voting = await openVoting({ vote: { ...smallBatches({ minimum: 1, maximum: 1 }).vote, changeAllowed: true } })
  const [first = '', second = ''] = voting.candidates
  const receipts = []
  for (const [voter, pick] of [['one', first], ['two', second], ['three', second], ['four', first], ['two', first]] as const) receipts.push(await castBy(voting, voter, [pick]))
  await closeVoting(voting)
  const device = deviceOf('甲')
  await registerDevice(voting, voting.supervisor, device)
  await cosignNewest(voting, voting.supervisor, device, voting.campaignId)
  return { voting, receipts, box: await published(voting) }
}
export type CosignedBox = Awaited<ReturnType<typeof openCosignedBox>>
