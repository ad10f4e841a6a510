import { endpoint } from '../basics/endpoint'
import { id } from '../basics/inputs'
import { strictObject } from '../basics/z'
import type { Paper } from '../nomination/papers-contract'

/** Served by the function that makes papers. */
export const noticePaperContract = {
  /** A published notice as Word, for whoever prints it for a board: what its page shows and no more. */
  'publicity.noticePaper': endpoint<Paper, { kind: 'no-such-notice' }>()({ roles: ['visitor'], input: strictObject({ noticeId: id() }), refusals: ['no-such-notice'], servedBy: 'papers', perMinute: 20 }),
}
