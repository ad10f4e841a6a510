import { collection, command } from '../platform/collection'

/** 内容安全: what WeChat says of the words of one submission; `_id` is nomination:version. */
export interface TextCheckDocument {
  _id: string
  nominationId: string
  campaignId: string
  /** `waiting` until WeChat has answered; `risky`, and `unchecked` where it never did, wait for a human. */
  state: 'waiting' | 'passed' | 'risky' | 'unchecked'
  /** Of who submitted: WeChat checks the words of somebody seen within two hours. Kept while it waits, '' afterwards. */
  openid: string
  tries: number
  at: number
}

export const textChecks = collection<TextCheckDocument>('textChecks')

interface Submission {
  _id: string
  version: number
}

/** The submissions whose words a human has to look at: WeChat did not let them pass, or has not said. */
export async function wantingAnEye(files: readonly Submission[]): Promise<Set<string>> {
  const ids = files.map(({ _id, version }) => `${_id}:${version}`)
  const found = ids.length > 0 ? await textChecks.find({ where: { _id: command.in(ids), state: command.neq('passed') }, fields: ['nominationId'], limit: 1000 }) : []
  return new Set(found.map(({ nominationId }) => nominationId))
}
