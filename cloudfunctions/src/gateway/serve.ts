import { requireSecrets } from '../platform/secrets'
import { dispatch, type FindRoute } from './dispatch'

/** The entry point of a deployed function that serves the calls `find` knows. A missing secret stops it here. */
export function serve(find: FindRoute) {
  requireSecrets()
  return (event: unknown, context: unknown) => dispatch(find, event, context)
}
