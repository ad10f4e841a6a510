import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export type StubCloud = { url: string; asked: unknown[]; close(): Promise<void> }

/** Answers every call with what it was asked, after `delayMs`: the other end of the wire for tests of the phone alone. */
export async function startStubCloud(delayMs = 0): Promise<StubCloud> {
  const asked: unknown[] = []
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      const body: unknown = JSON.parse(Buffer.concat(parts).toString())
      asked.push({ door: request.url, body })
      setTimeout(() => response.end(JSON.stringify({ ok: true, value: asked.length })), delayMs)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close: () => new Promise((resolve) => { server.close(() => resolve()); server.closeAllConnections() }),
  }
}
