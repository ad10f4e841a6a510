import { endpoint } from '../basics/endpoint'
import { id } from '../basics/inputs'
import { strictObject } from '../basics/z'
import type { KeptPart } from './what-is-kept'

/** 资料说明 of one campaign: what is kept about people, and until when. */
export interface WhatIsKept {
  title: string
  /** Who answers for it: host and office of the notice. */
  keepers: string[]
  /** Null while the campaign runs. */
  endedAt: number | null
  parts: KeptPart[]
}

export const keptContract = {
  /** Public: whoever is asked for data can read first what becomes of them. */
  'nomination.whatIsKept': endpoint<WhatIsKept, { kind: 'no-such-campaign' }>()({ roles: ['visitor'], input: strictObject({ campaignId: id() }), refusals: ['no-such-campaign'], perMinute: 120 }),
}
