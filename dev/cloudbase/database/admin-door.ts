import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { LocalDatabase } from './open-database'

export interface AdminDoor {
  port: number
  stop(): Promise<void>
}

/** A bare `POST /admin` in front of a database: what tests and the bench talk to when nothing else of the local cloud is wanted. */
export async function openAdminDoor(local: LocalDatabase): Promise<AdminDoor> {
  const server = createServer((request, response) => {
    void bodyOf(request).then(async body => {
      const answer = JSON.stringify(await local.handle(String(body.action), body))
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(answer) }).end(answer)
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return { port: (server.address() as AddressInfo).port, stop: async () => (server.closeAllConnections(), server.close(), local.close()) }
}

function bodyOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  return new Promise((resolve, reject) => {
    let text = ''
    request.setEncoding('utf8')
    request.on('data', (part: string) => (text += part))
    request.on('end', () => resolve(JSON.parse(text)))
    request.on('error', reject)
  })
}
