import { createHash } from 'node:crypto'

/** Of the nomination, so that nobody stands twice. */
export const candidateIdOf = (nominationId: string): string => `c_${createHash('sha256').update(`candidate\n${nominationId}`).digest('hex').slice(0, 24)}`
