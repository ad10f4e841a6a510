import { contract, type EndpointName } from '@shared/contract'
import { requireSecrets } from '../platform/secrets'
import { dispatch, type Route } from './dispatch'
import type { Handler } from './handler'

/** The entry point of a deployed function that serves the calls `Served`: each with its handler, or it does not compile. A missing secret stops it here. */
export function serve<Served extends EndpointName>(handlers: { [Name in Served]: Handler<Name> }) {
  requireSecrets()
  const routes = new Map(Object.entries(handlers).map(([name, handle]) => [name, { endpoint: contract[name as EndpointName], handle } as unknown as Route]))
  return (event: unknown, context: unknown) => dispatch(routes, event, context)
}
