import type { IncomingMessage } from 'node:http'
import type { Result } from '../../../shared/basics/result'

export type BodyRefusal = { kind: 'too-large' } | { kind: 'malformed' } | { kind: 'not-json' }

const tooLarge = { ok: false, error: { kind: 'too-large' } } as const
const malformed = { ok: false, error: { kind: 'malformed' } } as const
const notJson = { ok: false, error: { kind: 'not-json' } } as const

/** Reads to the end even when the body is over the limit, keeping nothing of it: a caller cut off would not hear the refusal. */
export async function readBytes(stream: IncomingMessage, limit: number): Promise<Result<Buffer, { kind: 'too-large' }>> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size <= limit) chunks.push(chunk)
    else chunks.length = 0
  }
  return size > limit ? tooLarge : { ok: true, value: chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks) }
}

export function parseObject(text: string): Result<Record<string, unknown>, { kind: 'malformed' }> {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ok: true, value: value as Record<string, unknown> } : malformed
  } catch {
    return malformed
  }
}

/** A JSON object with a JSON content type, which a foreign page's form cannot send. */
export async function readObject(stream: IncomingMessage, limit: number): Promise<Result<Record<string, unknown>, BodyRefusal>> {
  const body = await readBytes(stream, limit)
  if (!body.ok) return body
  if (!/^application\/json\b/i.test(stream.headers['content-type'] ?? '')) return notJson
  return parseObject(body.value.toString('utf8'))
}
