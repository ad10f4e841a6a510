import { utf8ToBytes } from '@noble/hashes/utils.js'
import nacl from 'tweetnacl'
import { bytesOfBase64 } from '@shared/ledger/checkpoint'

// Neither WebCrypto's Ed25519 nor BigInt is there on every phone: this library needs neither.
/** Whether a signature is this key's, computed on this phone. What is no signature or no key signs nothing. */
export function isSignedText(text: string, signature: string, publicKey: string): boolean {
  try {
    return nacl.sign.detached.verify(utf8ToBytes(text), bytesOfBase64(signature), bytesOfBase64(publicKey))
  } catch {
    return false
  }
}
