import type { Door } from '../http/door-request'
import { staticFiles } from '../http/static-files'

/** `/s/<short id>`: the page of that name, as the site's hosting is set to answer it. */
export function shortLinks(folder: string): Door {
  const files = staticFiles('/s/', folder)
  return request => files({ ...request, path: `${request.path}.html` })
}
