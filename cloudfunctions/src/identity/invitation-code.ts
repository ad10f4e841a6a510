import { keyedHash } from './secret-match'

/** Crockford's: without letters that are read as digits. */
const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Ten characters, fifty bits. Made again from the grant whenever the proposer looks, so that it is kept nowhere. */
export function invitationCode(grantId: string): string {
  const bytes = Buffer.from(keyedHash('invitation', grantId), 'hex').subarray(0, 10)
  const code = [...bytes].map(byte => digits[byte % 32]).join('')
  return `${code.slice(0, 5)}-${code.slice(5)}`
}

const asTyped = (code: string) => code.toUpperCase().replace(/[^0-9A-Z]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1')

/** What is kept of a code; the same for every way of typing it. */
export const invitationHash = (code: string): string => keyedHash('invitation code', asTyped(code))
