/** Names in inputs whose values are taken from what is there when the call is made, not when it is thought up. */
const names = [
  'campaignId', 'nominationId', 'organisationId', 'unitId', 'recommenderId', 'parentId', 'replaces', 'materialId', 'placeId', 'sealFileId', 'candidateId', 'picks', 'candidateIds', 'appointmentId',
  'grantId', 'noticeId', 'objectionId', 'conferralId', 'storyId', 'groupId', 'fileId', 'deskId', 'code', 'key', 'field', 'revision', 'draftRevision', 'textVersion', 'requestId', 'answers', 'softReasons', 'charter', 'upTo', 'after', 'ticket',
] as const
export const Known: ReadonlySet<string> = new Set(names)

interface Late {
  readonly isLate: true
  readonly name: string
  readonly place: number
}
export const lateValue = (name: string, place: number): Late => ({ isLate: true, name, place })
const isLate = (value: object): value is Late => (value as Partial<Late>).isLate === true

/** By name, every value that calls may carry. It grows with what answers tell. */
export type Pool = Record<string, unknown[]>

/** What an answer must not add to the pool: whoever is appointed stays so, whatever is called. */
const keptOut = new Set(['appointmentId', 'campaignId'])
const mostOfOne = 400

/** Puts what an answer tells under a known name into the pool: the next calls carry on from there. */
export function learn(pool: Pool, value: unknown): void {
  if (typeof value !== 'object' || value === null) return
  for (const [name, part] of Object.entries(value)) {
    if (typeof part === 'string' && Known.has(name) && !keptOut.has(name)) {
      const values = (pool[name] ??= [])
      if (values.length < mostOfOne && !values.includes(part)) values.push(part)
    } else learn(pool, part)
  }
}

/** The input with everything late put in. */
export function settled(value: unknown, pool: Pool): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (isLate(value)) {
    const values = pool[value.name] ?? []
    return values.length > 0 ? values[value.place % values.length] : 'nothing-there'
  }
  if (Array.isArray(value)) return value.map(part => settled(part, pool))
  const copy = {}
  // Not by assignment: a key may be `__proto__`.
  for (const [key, part] of Object.entries(value)) Object.defineProperty(copy, key, { value: settled(part, pool), enumerable: true, writable: true, configurable: true })
  return copy
}
