import { routeOf } from '../gateway/routes'
import { serveActs } from '../gateway/serve-acts'

/** Every call of the contract but casting. */
export const main = serveActs(routeOf)
