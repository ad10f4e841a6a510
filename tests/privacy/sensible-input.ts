/** A JSON Schema as `GET /local/contract` gives it, as far as inputs need it. */
export interface Schema {
  type?: string
  const?: unknown
  enum?: unknown[]
  default?: unknown
  minimum?: number
  minItems?: number
  minLength?: number
  pattern?: string
  properties?: Record<string, Schema>
  required?: string[]
  items?: Schema
  oneOf?: Schema[]
  anyOf?: Schema[]
}

/** What an input may say under a name: ids that are there, texts that fit. */
export type Known = Readonly<Record<string, unknown>>

const samples = ['sample', 'sample-sample', '2018-05-24', '18:00', '1', '0', '0'.repeat(32), '0'.repeat(64), 'abcdefgh23', `${'A'.repeat(43)}=`, `${'A'.repeat(86)}==`, 'cloud://local.6c6f-local/sample.pdf']

function sampleText({ pattern = '', minLength = 0 }: Schema, name: string): string {
  const fitting = samples.find(sample => sample.length >= minLength && new RegExp(pattern).test(sample))
  if (fitting === undefined) throw new Error(`no sample for ${name}: ${pattern}`)
  return fitting
}

/** An input that the schema lets through: what is known by its name, what is required by a sample. What is optional and unknown is left out. */
export function sensibleInput(schema: Schema, known: Known, name = ''): unknown {
  if (name in known) return known[name]
  if (schema.const !== undefined) return schema.const
  if (schema.enum) return schema.enum[0]
  const [choice] = schema.oneOf ?? schema.anyOf ?? []
  if (choice) return sensibleInput(choice, known, name)
  switch (schema.type) {
    case 'object': return Object.fromEntries(Object.entries(schema.properties ?? {}).filter(([key]) => schema.required?.includes(key) || key in known).map(([key, value]) => [key, sensibleInput(value, known, key)]))
    case 'array': return Array.from({ length: schema.minItems ?? 0 }, () => sensibleInput(schema.items ?? {}, known))
    case 'integer':
    case 'number': return schema.default ?? schema.minimum ?? 0
    case 'boolean': return false
    default: return sampleText(schema, name)
  }
}
