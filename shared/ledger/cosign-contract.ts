import { endpoint } from '../basics/endpoint'
import { id } from '../basics/inputs'
import { regex, strictObject, string } from '../basics/z'
import type { Cosigner } from './cosignature'

const base64 = (characters: number, padding: string) => string().check(regex(new RegExp(`^[A-Za-z0-9+/]{${characters}}${padding}$`)))

export const publicKeyInput = () => base64(43, '=')
export const signatureInput = () => base64(86, '==')

export const cosignContract = {
  /** Every key that a supervisor's device ever registered, in order of registration: public, as the signatures are. */
  'ledger.cosigners': endpoint<{ cosigners: Cosigner[] }>()({ roles: ['visitor'], input: strictObject({}), refusals: [] }),
  /** Registers the caller's device. `proof` is the key's signature over `possessionText`. The same key again changes nothing. */
  'ledger.registerKey': endpoint<Cosigner, { kind: 'key-not-proved' } | { kind: 'key-taken' }>()({
    roles: ['supervisor'],
    input: strictObject({ publicKey: publicKeyInput(), proof: signatureInput() }),
    refusals: ['key-not-proved', 'key-taken'],
    perMinute: 10,
  }),
  /** Gives up a key of the caller's own: a device that was lost or handed on. What it signed before stands. */
  'ledger.retireKey': endpoint<Cosigner, { kind: 'no-such-key' }>()({ roles: ['supervisor'], input: strictObject({ keyId: id() }), refusals: ['no-such-key'] }),
}
