export interface CallRecord {
  name: string
  outcome: string
  at: number
  tookMs: number
  personId: string | null
}

const lines: string[] = []
const print = () => console.log(lines.splice(0).join('\n'))

/**
 * One line a call. Calls about the vote are never logged with their caller. The lines of one turn of the event loop are
 * printed together, behind its answers: in a rush each by itself costs a call as much as signing its receipt.
 */
export function recordCall({ personId, ...record }: CallRecord): void {
  if (lines.push(JSON.stringify(record.name.startsWith('vote.') ? record : { ...record, personId })) === 1) setImmediate(print)
}
