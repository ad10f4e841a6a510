import { createHmac, timingSafeEqual } from 'node:crypto'

const signature = (key: Buffer, text: string) => createHmac('sha256', key).update(text).digest('base64url')

/** `purpose` keeps a token made for one use from passing in another. `expiresAt` is in epoch milliseconds. */
export function signToken(key: Buffer, purpose: string, expiresAt: number, claim: unknown): string {
  const body = Buffer.from(JSON.stringify({ expiresAt, claim })).toString('base64url')
  return `${body}.${signature(key, `${purpose}.${body}`)}`
}

/** The claim of a token that was signed here for this purpose and is still valid; undefined for any other text. */
export function openToken<Claim>(key: Buffer, purpose: string, now: number, token: string): Claim | undefined {
  const [body = '', given = ''] = token.split('.')
  const expected = Buffer.from(signature(key, `${purpose}.${body}`))
  const actual = Buffer.from(given)
  if (actual.length !== expected.length || !timingSafeEqual(actual, expected)) return undefined
  const { expiresAt, claim } = JSON.parse(Buffer.from(body, 'base64url').toString()) as { expiresAt: number; claim: Claim }
  return now < expiresAt ? claim : undefined
}
