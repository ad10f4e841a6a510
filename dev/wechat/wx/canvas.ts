import type { CanvasNode } from '../runtime/host'
import type { MiniProgram } from '../runtime/mini-program'
import { asyncApis, type ApiTable } from './async-api'
import type { Files } from './files'

type Found = (found: unknown) => void
type Chosen = { fields: (wanted: { node?: boolean }, found?: Found) => unknown }
type Query = { select: (selector: string) => Chosen }

/** The framework's own query knows no nodes: a canvas that is there and asked for is the host's. */
function withNodes(program: MiniProgram, query: Query): Query {
  const select = query.select.bind(query)
  query.select = (selector) => {
    const chosen = select(selector)
    const fields = chosen.fields.bind(chosen)
    chosen.fields = (wanted, found) => fields(wanted, (one) => found?.(wanted.node && one ? { ...one, node: program.host.canvas(program) } : one))
    return chosen
  }
  return query
}

/** `<canvas type="2d">`: a page has one here. */
export function canvasApis(program: MiniProgram, files: Files, query: () => unknown): ApiTable {
  return {
    createSelectorQuery: () => withNodes(program, query() as Query),
    ...asyncApis(program, {
      canvasToTempFilePath: async ({ canvas }) => ({ tempFilePath: files.keep(await program.host.canvasFile(canvas as CanvasNode)) }),
    }),
  }
}
