import { randomBytes } from '@/lib/random-bytes'

/** 16 random bytes, hex: without them anybody could tell the picks from a commitment by trying. */
export const newNonce = async (): Promise<string> => Array.from(await randomBytes(16), byte => byte.toString(16).padStart(2, '0')).join('')
