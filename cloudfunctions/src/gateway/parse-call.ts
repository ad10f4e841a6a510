import type { GatewayRefusal } from '@shared/basics/endpoint'
import { accept, refuse, type Result } from '@shared/basics/result'
import type { ZodMiniType } from '@shared/basics/z'

/** Answers and inputs stay under CloudBase's 100 KB of text. */
const mostBytes = 100_000

export interface Event {
  name: string
  input: unknown
}

/** What came in, as a call: `{ name, input }` from callFunction and from the HTTP door alike. */
export function readEvent(event: unknown): Event {
  const { name, input } = (event ?? {}) as Partial<Event>
  return { name: typeof name === 'string' ? name : '', input: input ?? {} }
}

let library: typeof import('@shared/basics/z') | undefined

/** Parses the input once, with the schemas' library, which is loaded with the first of them. A fault is named by its path and a Chinese sentence. */
export async function parseInput(schema: ZodMiniType, input: unknown): Promise<Result<unknown, GatewayRefusal>> {
  if (Buffer.byteLength(JSON.stringify(input)) > mostBytes) return refuse({ kind: 'too-large' })
  library ??= await import('@shared/basics/z')
  const parsed = library.safeParse(schema, input)
  if (parsed.success) return accept(parsed.data)
  const [fault] = parsed.error.issues
  return refuse({ kind: 'malformed', path: fault?.path.join('.') ?? '', sentence: fault?.message ?? '' })
}
