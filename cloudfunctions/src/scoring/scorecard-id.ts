import { createHash } from 'node:crypto'

/** One scorecard for each nominee and expert. */
export const scorecardId = (nominationId: string, personId: string): string => `s_${createHash('sha256').update(`${nominationId}\n${personId}`).digest('hex').slice(0, 40)}`
