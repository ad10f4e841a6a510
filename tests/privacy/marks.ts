import { createHash, createHmac } from 'node:crypto'
import { testSecrets, type As } from '../cloud/local-campaign'

export interface Mark {
  /** Whose, what and in which disguise. */
  what: string
  text: string
}

const hashes = ['md5', 'sha1', 'sha256'] as const
const encodings = ['hex', 'base64', 'base64url'] as const

/** A value as it stands and in the disguises that hide nothing: encoded, or hashed without a key. */
export function disguises(what: string, value: string): Mark[] {
  const encoded = encodings.map(encoding => [encoding, Buffer.from(value).toString(encoding)] as const)
  const hashed = hashes.flatMap(hash => encodings.map(encoding => [`${hash} ${encoding}`, createHash(hash).update(value).digest(encoding)] as const))
  const address = encodeURIComponent(value)
  return [['plain', value] as const, ...(address === value ? [] : [['url', address] as const]), ...encoded, ...hashed].map(([how, text]) => ({ what: `${what}, ${how}`, text: text.replace(/=+$/, '') }))
}

/** Who somebody is in the product: the id of a person in acts and offices. */
export const personIdOf = (identity: string): string => `p_${createHmac('sha256', testSecrets.PERSON_KEY).update(identity).digest('hex').slice(0, 30)}`

/** The network that an address lies in, as far as it would tell a factory: without its last number. */
const networkOf = (address: string) => address.slice(0, address.lastIndexOf('.') + 1)

/** What WeChat and the network know of a voter. It may stand nowhere at all. */
export const marksOf = ({ openid = '', unionid = '', ip = '' }: As): Mark[] => [
  ...disguises(`${openid}: openid`, openid),
  ...disguises(`${openid}: unionid`, unionid),
  ...disguises(`${openid}: address`, ip),
  { what: `${openid}: network`, text: networkOf(ip) },
]

/** What a voter is called in the product: lawful where they act as somebody else, and nowhere beside a vote. */
export const personMarksOf = ({ openid = '', unionid = '' }: As): Mark[] => [...disguises(`${openid}: person`, personIdOf(openid)), ...disguises(`${openid}: person by unionid`, personIdOf(unionid))]

/** Which of the marks stand in a text. */
export const found = (text: string, marks: readonly Mark[]): string[] => marks.filter(mark => text.includes(mark.text)).map(({ what }) => what)
