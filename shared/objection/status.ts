/** 异议的状态: which act leads from which state to which. What two people decide is kept as a proposal until the second one says so. */
export const objectionTransitions = {
  received: { 'take-up': 'investigating' },
  investigating: { uphold: 'upheld', dismiss: 'dismissed' },
  upheld: {},
  dismissed: {},
} as const
export type ObjectionState = keyof typeof objectionTransitions
export type ObjectionAct = 'take-up' | 'uphold' | 'dismiss'

/** The state after `act`, or null where the table has no such move. */
export const afterAct = (state: ObjectionState, act: ObjectionAct): ObjectionState | null =>
  (objectionTransitions[state] as Partial<Record<ObjectionAct, ObjectionState>>)[act] ?? null

export const isDecided = (state: ObjectionState): boolean => Object.keys(objectionTransitions[state]).length === 0
