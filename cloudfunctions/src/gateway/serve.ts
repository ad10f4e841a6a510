import { contract, type EndpointName } from '@shared/contract'
import { requireSecrets } from '../platform/secrets'
import { dispatch, type Route } from './dispatch'

/** The entry point of a deployed function that serves `handlers`. A missing secret stops it here. */
export function serve(handlers: Partial<Record<EndpointName, unknown>>) {
  requireSecrets()
  const routes = new Map(Object.entries(handlers).map(([name, handle]) => [name, { endpoint: contract[name as EndpointName], handle } as unknown as Route]))
  return (event: unknown, context: unknown) => dispatch(routes, event, context)
}
