export interface CallRecord {
  name: string
  outcome: string
  at: number
  tookMs: number
  personId: string | null
}

/** Its line would carry the ballot's own instant beside the platform's number of the call, and lead from one to the other. */
const isAcceptedBallot = ({ name, outcome }: CallRecord) => name === 'vote.cast' && outcome === 'ok'

/** Whose caller stands in no log: voters, and whoever has to do with objections. */
const isNameless = ({ name }: CallRecord) => /^(vote|objection)\./.test(name)

/** One line a call, but for accepted ballots. */
export function recordCall(call: CallRecord): void {
  if (isAcceptedBallot(call)) return
  const { personId, ...record } = call
  console.log(JSON.stringify(isNameless(call) ? record : { ...record, personId }))
}
