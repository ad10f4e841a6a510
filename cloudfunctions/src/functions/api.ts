import { routeOf } from '../gateway/routes'
import { serve } from '../gateway/serve'

/** Every call of the contract but casting. */
export const main = serve(routeOf)
