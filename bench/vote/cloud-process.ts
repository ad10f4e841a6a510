import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage } from 'node:http'
import { secretIdOf } from '../../dev/cloudbase/functions/function-environment'
import { startLocalCloud } from '../../dev/cloudbase/start-local-cloud'
import { withUsualVote } from '../rivals/deploy-usual-vote'
import { takeOrders } from '../workers'
import { secrets } from './secrets'

export interface CloudOptions {
  folder: string
  functionsFolder: string
  instances: number
  /** Folders served under these paths. */
  statics?: Record<string, string>
}

/** Starts the cloud and tells its port, or tells how many requests have come to `/admin` from the function `ballot`. */
export type CloudOrder = { start: CloudOptions } | { count: 'ballot' }

let requests = 0

/** Node tells of each request as it comes in; the SDK signs with the key of the function that it runs in. */
subscribe('http.server.request.start', message => {
  const { url, headers } = (message as { request: IncomingMessage }).request
  if (url?.startsWith('/admin') && headers.authorization?.includes(`Credential=${secretIdOf('ballot')}/`)) requests++
})

async function start(options: CloudOptions): Promise<number> {
  const { indexes, contract } = withUsualVote
  return (await startLocalCloud({ ...options, port: 0, secrets, indexes: indexes as never, contract: contract as never })).port
}

takeOrders<CloudOrder, number>(async order => ('start' in order ? start(order.start) : requests))
