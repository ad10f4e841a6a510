import { accept, refuse } from '@shared/basics/result'
import type { CallRefusal } from '@shared/contract'
import { cosignerKeyId, possessionText } from '@shared/ledger/cosignature'
import type { Handler, Handlers } from '../gateway/handler'
import { heldAs } from '../identity/held-as'
import { isSignedText } from '../platform/signing'
import { cosigners, cosignerView, type CosignerDocument } from './cosigner-store'
import { recordAct } from './record-act'

const listCosigners: Handler<'ledger.cosigners'> = async () => {
  const all = (await cosigners.all({})).sort((one, other) => one.registeredAt - other.registeredAt)
  return accept({ cosigners: all.map(cosignerView) })
}

const registerKey: Handler<'ledger.registerKey'> = async ({ input: { publicKey, proof }, caller, personId, now }) => {
  if (!isSignedText(possessionText(publicKey), proof, publicKey)) return refuse({ kind: 'key-not-proved' })
  const { name, organisationName } = await heldAs(caller, 'supervisor')
  const id = cosignerKeyId(publicKey)
  const known = await cosigners.get(id)
  if (known) return known.personId === personId && known.retiredAt === 0 ? accept(cosignerView(known)) : refuse({ kind: 'key-taken' })
  const registered = await recordAct<CosignerDocument, CallRefusal<'ledger.registerKey'>>({
    collection: cosigners, id, act: 'register-key', by: 'supervisor', personId, at: now,
    decide: current => (current ? refuse({ kind: 'key-taken' }) : accept({ personId, name, organisationName, publicKey, registeredAt: now, retiredAt: 0 })),
  })
  return registered.ok ? accept(cosignerView(registered.value)) : registered
}

const retireKey: Handler<'ledger.retireKey'> = async ({ input: { keyId }, personId, now }) => {
  const retired = await recordAct<CosignerDocument, CallRefusal<'ledger.retireKey'>>({
    collection: cosigners, id: keyId, act: 'retire-key', by: 'supervisor', personId, at: now,
    decide: current => (current?.personId === personId && current.retiredAt === 0 ? accept({ ...current, retiredAt: now }) : refuse({ kind: 'no-such-key' })),
  })
  return retired.ok ? accept(cosignerView(retired.value)) : retired
}

export const cosignerHandlers: Pick<Handlers<'ledger'>, 'ledger.cosigners' | 'ledger.registerKey' | 'ledger.retireKey'> = {
  'ledger.cosigners': listCosigners,
  'ledger.registerKey': registerKey,
  'ledger.retireKey': retireKey,
}
