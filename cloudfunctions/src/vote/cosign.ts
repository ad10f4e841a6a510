import { accept } from '@shared/basics/result'
import type { Handler } from '../gateway/handler'
import { checkCosignature } from '../ledger/check-cosignature'
import { boxCheckpoints, boxLog } from './box-store'
import { cosignatureId, cosignatures, cosignatureView, newestCosignatures } from './cosignature-store'
import { publishCosigned } from './publish-cosigned'
import { voteOf } from './show-box'

const shown = 100

export const cosign: Handler<'vote.cosign'> = async call => {
  const { campaignId } = call.input
  const vote = await voteOf(campaignId, call.now)
  if (!vote.ok) return vote
  const checkpoint = await boxCheckpoints.get(boxLog(campaignId).checkpointId(call.input.size))
  const cosignature = await checkCosignature(checkpoint, call.input, call.personId, call.now)
  if (!cosignature.ok) return cosignature
  const document = { _id: cosignatureId(campaignId, cosignature.value.size, cosignature.value.keyId), campaignId, ...cosignature.value }
  const added = await cosignatures.add(document)
  const standing = added.ok ? document : ((await cosignatures.get(document._id)) ?? document)
  await publishCosigned(campaignId)
  return accept(cosignatureView(standing))
}

export const showCosignatures: Handler<'vote.cosignatures'> = async ({ input: { campaignId }, now }) => {
  const vote = await voteOf(campaignId, now)
  return vote.ok ? accept({ cosignatures: await newestCosignatures(campaignId, shown) }) : vote
}
