export interface CallRecord {
  name: string
  outcome: string
  at: number
  tookMs: number
  personId: string | null
}

/** One line a call. Calls about the vote are never logged with their caller. */
export function recordCall({ personId, ...record }: CallRecord): void {
  console.log(JSON.stringify(record.name.startsWith('vote.') ? record : { ...record, personId }))
}
