export interface CallRecord {
  name: string
  outcome: string
  at: number
  tookMs: number
  personId: string | null
}

/** Its line would carry the ballot's own instant beside the platform's number of the call, and lead from one to the other. */
const isAcceptedBallot = ({ name, outcome }: CallRecord) => name === 'vote.cast' && outcome === 'ok'

/** One line a call, but for accepted ballots. Calls about the vote are never logged with their caller. */
export function recordCall(call: CallRecord): void {
  if (isAcceptedBallot(call)) return
  const { personId, ...record } = call
  console.log(JSON.stringify(record.name.startsWith('vote.') ? record : { ...record, personId }))
}
