import { Refusal } from './refusal'
import { inDirection, keyOf, maxIndexedBytes, valuesAt } from './sort-key'
import type { Document } from './wire-values'

export interface IndexDefinition {
  name: string
  keys: Record<string, 1 | -1>
  unique?: boolean
}

/** All entries of one document in one index, each once. More than one where the document holds an array under an indexed field. */
export function indexEntries(index: IndexDefinition, document: Document): Buffer[] {
  const fields = Object.entries(index.keys)
  let entries: Buffer[][] = [[]]
  for (const [path, direction] of fields) {
    const keys = valuesAt(document, path).map(value => inDirection(keyOf(value), direction))
    entries = keys.length === 1 ? (entries.forEach(entry => entry.push(keys[0] as Buffer)), entries) : entries.flatMap(entry => keys.map(key => [...entry, key]))
  }
  return distinct(entries.map(entry => withinLimit(index, entry.length === 1 ? (entry[0] as Buffer) : Buffer.concat(entry))))
}

function withinLimit(index: IndexDefinition, key: Buffer): Buffer {
  if (key.length <= maxIndexedBytes) return key
  throw new Refusal('DATABASE_REQUEST_FAILED', `key too large to index, failing ${index.name} ${key.length} > ${maxIndexedBytes}`)
}

function distinct(keys: Buffer[]): Buffer[] {
  if (keys.length === 1) return keys
  return [...new Map(keys.map(key => [key.toString('latin1'), key])).values()]
}
