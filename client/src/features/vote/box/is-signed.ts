import { utf8ToBytes } from '@noble/hashes/utils.js'
import nacl from 'tweetnacl'
import { bytesOfBase64, checkpointText } from '@shared/ledger/checkpoint'
import type { Signed } from '@shared/ledger/log'

// Neither WebCrypto's Ed25519 nor BigInt is there on every phone: this library needs neither.
const verify = (text: string, signature: string, publicKey: string) => nacl.sign.detached.verify(utf8ToBytes(text), bytesOfBase64(signature), bytesOfBase64(publicKey))

/** Whether the checkpoint's signature is its key's, computed on this phone. What is no signature or no key signs nothing. */
export function isSigned(checkpoint: Signed): boolean {
  try {
    return verify(checkpointText(checkpoint), checkpoint.signature, checkpoint.publicKey)
  } catch {
    return false
  }
}
