import fc, { type Arbitrary } from 'fast-check'
import { Known, lateValue } from './known-values'

/** A JSON Schema as `GET /local/contract` gives it, as far as inputs use it. */
export interface Schema {
  type?: string
  const?: unknown
  enum?: unknown[]
  minimum?: number
  maximum?: number
  minItems?: number
  maxItems?: number
  minLength?: number
  maxLength?: number
  pattern?: string
  properties?: Record<string, Schema>
  required?: string[]
  items?: Schema
  anyOf?: Schema[]
  oneOf?: Schema[]
  propertyNames?: Schema
  additionalProperties?: Schema | false
}

function textOf({ pattern, minLength = 0, maxLength = 100 }: Schema): Arbitrary<string> {
  const text = pattern ? fc.stringMatching(new RegExp(pattern), { size: 'small' }) : fc.string({ unit: fc.constantFrom('工', '匠', 'a', ' ', '9', '（', '\n'), minLength: 1, maxLength: 12 })
  return text.map(one => (one.length < minLength ? one.padEnd(minLength, '0') : one.slice(0, maxLength)))
}

const numberOf = ({ type, minimum = -1e6, maximum = 1e6 }: Schema): Arbitrary<number> => {
  const bounds = { min: Math.max(minimum, -1e15), max: Math.min(maximum, 1e15) }
  const any = type === 'integer' ? fc.integer(bounds) : fc.double({ ...bounds, noNaN: true })
  return fc.oneof(fc.integer({ min: Math.ceil(bounds.min), max: Math.min(bounds.max, Math.ceil(bounds.min) + 5) }), any)
}

function objectOf({ properties, required = [], propertyNames, additionalProperties }: Schema): Arbitrary<object> {
  if (properties) return fc.record(Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, inputOf(value, key)])), { requiredKeys: required as never[], noNullPrototype: true })
  return fc.dictionary(textOf(propertyNames ?? {}), inputOf(additionalProperties || {}), { maxKeys: 4, noNullPrototype: true })
}

function ofSchema(schema: Schema): Arbitrary<unknown> {
  if ('const' in schema) return fc.constant(schema.const)
  if (schema.enum) return fc.constantFrom(...schema.enum)
  const choices = schema.oneOf ?? schema.anyOf
  if (choices) return fc.oneof(...choices.map(choice => inputOf(choice)))
  switch (schema.type) {
    case 'object': return objectOf(schema)
    case 'array': return fc.array(inputOf(schema.items ?? {}), { minLength: schema.minItems ?? 0, maxLength: Math.min(schema.maxItems ?? 3, (schema.minItems ?? 0) + 3) })
    case 'integer':
    case 'number': return numberOf(schema)
    case 'boolean': return fc.boolean()
    case 'null': return fc.constant(null)
    case 'string': return textOf(schema)
    default: return fc.jsonValue({ maxDepth: 2 })
  }
}

/** How often a value is one that is really there, against once that it is made up. A request id is seldom used twice. */
const weightOf = (name: string) => (name === 'requestId' ? 0.2 : 4)

/** Inputs that a schema lets through. What goes by a name of `Known` is mostly one that is really there. */
export function inputOf(schema: Schema, name = ''): Arbitrary<unknown> {
  const any = ofSchema(schema)
  if (!Known.has(name)) return any
  return fc.oneof({ weight: 5 * weightOf(name), arbitrary: fc.nat().map(place => lateValue(name, place)) }, { weight: 5, arbitrary: any })
}
