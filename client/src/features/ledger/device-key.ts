import Taro from '@tarojs/taro'
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import nacl from 'tweetnacl'
import { base64OfHex } from '@shared/ledger/checkpoint'
import { cosignerKeyId } from '@shared/ledger/cosignature'
import { randomBytes } from '@/lib/random-bytes'

/** What this device signs with. The seed never leaves it: there is no call that takes it. */
export interface DeviceKey {
  keyId: string
  publicKey: string
  sign: (text: string) => string
}

const place = 'cosigner-seed'

function keyOf(seed: string): DeviceKey {
  const { publicKey, secretKey } = nacl.sign.keyPair.fromSeed(hexToBytes(seed))
  const shown = base64OfHex(bytesToHex(publicKey))
  return { keyId: cosignerKeyId(shown), publicKey: shown, sign: text => base64OfHex(bytesToHex(nacl.sign.detached(utf8ToBytes(text), secretKey))) }
}

/** The key that this device made before; null where there is none. */
export function readDeviceKey(): DeviceKey | null {
  const seed = Taro.getStorageSync<string>(place)
  return seed ? keyOf(seed) : null
}

/** Makes a key on this device. It is kept before anything is signed with it: a key that was registered and lost signs nothing. */
export async function makeDeviceKey(): Promise<DeviceKey> {
  const seed = bytesToHex(await randomBytes(32))
  Taro.setStorageSync(place, seed)
  return keyOf(seed)
}

export const dropDeviceKey = () => Taro.removeStorageSync(place)
