import { endpoint } from '../basics/endpoint'
import { id } from '../basics/inputs'
import { strictObject } from '../basics/z'

export const unionContract = {
  /** The name of a union that recommends a campaign, for the head of its page. Who asks is neither kept nor counted. */
  'sharing.union': endpoint<{ name: string }, { kind: 'no-such-organisation' }>()({ roles: ['visitor'], input: strictObject({ organisationId: id() }), refusals: ['no-such-organisation'], perMinute: 120 }),
}
