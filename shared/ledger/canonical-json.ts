type Json = null | boolean | number | string | Json[] | { [key: string]: Json | undefined }

const isPlain = (value: unknown): value is { [key: string]: Json } => typeof value === 'object' && value !== null && !Array.isArray(value)

const sorted = (value: Json | undefined): Json => {
  if (Array.isArray(value)) return value.map(sorted)
  if (!isPlain(value)) return value ?? null
  return Object.fromEntries(Object.keys(value).sort().filter(key => value[key] !== undefined).map(key => [key, sorted(value[key])]))
}

/** The same text for the same data, whatever the order of keys: what is hashed and signed. Keys sort by UTF-16 units, as in RFC 8785. */
export const canonicalJson = (value: object): string => JSON.stringify(sorted(value as Json))
