import { hashDocument } from '../ledger/act'

/** One step in the life of an objection, kept with it. The heads make a chain: the last one stands for everything before it. */
export interface Step {
  name: string
  at: number
  /** '' for an anonymous objector. */
  personId: string
  requestId: string
  /** SHA-256 over the step, what it said and the head before it, hex. */
  head: string
}

/** A step behind the others. `said` is what it added to the record; `salt` is the record's own. */
export function addStep(steps: readonly Step[], { name, at, personId, requestId }: Omit<Step, 'head'>, said: object, salt: string): Step[] {
  const before = steps[steps.length - 1]?.head ?? ''
  return [...steps, { name, at, personId, requestId, head: hashDocument({ before, name, at, personId, said }, salt) }]
}
