import { endpoint } from '../basics/endpoint'
import { int, maximum, minimum, number, strictObject } from '../basics/z'
import { cosignContract } from './cosign-contract'

/** 封存点: a signed statement of how the log of acts stood (RFC 6962 tree head). */
export interface CheckpointView {
  size: number
  /** Root hash, hex. */
  root: string
  signedAt: number
  /** Ed25519 over the checkpoint's text, base64. */
  signature: string
  /** Ed25519 public key, base64. */
  publicKey: string
}

/** One act, as the public may see it: what happened to which document, never who it is about. */
export interface EntryView {
  sequence: number
  act: string
  at: number
  /** The role the actor acted in, or `timer`. */
  by: string
  leafHash: string
}

export const ledgerContract = {
  /** The newest checkpoint of the acts log; null before the first. */
  'ledger.checkpoint': endpoint<CheckpointView | null>()({ roles: ['visitor'], input: strictObject({}), refusals: [] }),
  'ledger.entries': endpoint<{ entries: EntryView[] }>()({
    roles: ['visitor'],
    input: strictObject({ from: number().check(int(), minimum(0)), limit: number().check(int(), minimum(1), maximum(100)) }),
    refusals: [],
  }),
  ...cosignContract,
}
