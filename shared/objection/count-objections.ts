import type { ObjectionCounts } from '../publicity/contract'
import { isDecided, type ObjectionState } from './status'

/** What the public is told in the end: how many were received, upheld and dismissed. */
export const countObjections = (states: readonly ObjectionState[]): ObjectionCounts => ({
  received: states.length,
  upheld: states.filter(state => state === 'upheld').length,
  dismissed: states.filter(state => state === 'dismissed').length,
})

export const undecided = (states: readonly ObjectionState[]): number => states.filter(state => !isDecided(state)).length
