import type { Handlers } from '../gateway/handler'
import { showArrivals } from './arrivals'
import { cosign, showCosignatures } from './cosign'
import { voterKeyHandlers } from './voter-key'

type Proof = 'vote.cosign' | 'vote.cosignatures' | 'vote.arrivals' | keyof typeof voterKeyHandlers

export const proofHandlers: Pick<Handlers<'vote'>, Proof> = {
  'vote.cosign': cosign,
  'vote.cosignatures': showCosignatures,
  'vote.arrivals': showArrivals,
  ...voterKeyHandlers,
}
