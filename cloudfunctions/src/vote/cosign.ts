import { accept, refuse, type Result } from '@shared/basics/result'
import type { CallRefusal } from '@shared/contract'
import { clockLeewayMs, cosignatureText, type Cosignature } from '@shared/ledger/cosignature'
import type { Handler } from '../gateway/handler'
import { cosigners } from '../ledger/cosigner-store'
import { isSignedText } from '../platform/signing'
import { boxCheckpoints, boxLog } from './box-store'
import { cosignatureId, cosignatures, cosignatureView, newestCosignatures } from './cosignature-store'
import { publishCosigned } from './publish-cosigned'
import { voteOf } from './show-box'

type Refusal = CallRefusal<'vote.cosign'>
const shown = 100

async function publicKeyFor(keyId: string, personId: string): Promise<string | null> {
  const key = await cosigners.get(keyId)
  return key && key.personId === personId && key.retiredAt === 0 ? key.publicKey : null
}

/** The cosignature whole, where the signature is the key's over the checkpoint that stands at this size. */
async function checked({ input, personId, now }: Parameters<Handler<'vote.cosign'>>[0]): Promise<Result<Cosignature, Refusal>> {
  const { campaignId, size, keyId, atSeconds, signature } = input
  if (Math.abs(atSeconds * 1000 - now) > clockLeewayMs) return refuse({ kind: 'device-clock-off', nowMs: now })
  const checkpoint = await boxCheckpoints.get(boxLog(campaignId).checkpointId(size))
  if (!checkpoint) return refuse({ kind: 'no-such-checkpoint' })
  const publicKey = await publicKeyFor(keyId, personId)
  if (!publicKey) return refuse({ kind: 'no-such-key' })
  if (!isSignedText(cosignatureText(checkpoint, atSeconds), signature, publicKey)) return refuse({ kind: 'cosignature-wrong' })
  const { origin, root, signedAt } = checkpoint
  return accept({ origin, size, root, signedAt, keyId, atSeconds, signature })
}

export const cosign: Handler<'vote.cosign'> = async call => {
  const { campaignId } = call.input
  const vote = await voteOf(campaignId, call.now)
  if (!vote.ok) return vote
  const cosignature = await checked(call)
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
