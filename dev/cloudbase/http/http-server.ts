import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { StartRefused } from '../database/start-refused'
import { refused, send, type Answer } from './answer'
import { doorRequest, type Door } from './door-request'
import { hasLocalHost } from './guard'

/** First match wins. A prefix ends in `/`; any other path must be equal. */
export type Doors = readonly (readonly [path: string, door: Door])[]

const leadsTo = (path: string) => ([door]: readonly [string, Door]) => (door.endsWith('/') ? path.startsWith(door) : path === door)

async function answerTo(doors: Doors, stream: IncomingMessage): Promise<Answer> {
  if (!hasLocalHost(stream.headers)) return refused('foreign-host')
  const request = doorRequest(stream)
  if (!request) return refused('malformed')
  const found = doors.find(leadsTo(request.path))
  return found ? found[1](request) : refused('unknown-door')
}

async function serve(doors: () => Doors, stream: IncomingMessage, response: ServerResponse) {
  const answer = await answerTo(doors(), stream).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ECONNRESET') return refused('malformed')
    console.error('Local CloudBase:', error)
    return refused('server-fault')
  })
  if (!stream.readableEnded) stream.resume()
  send(response, answer, stream.method !== 'HEAD')
}

/** `doors` is asked at each request, so that the server can listen before its doors, which need its address, stand. */
export function httpServer(doors: () => Doors): Server {
  const server = createServer((stream, response) => void serve(doors, stream, response))
  // The SDK keeps idle sockets for 4.8 s: they must end at its side first.
  server.keepAliveTimeout = 30_000
  return server
}

/** Resolves to the port. `port` 0 takes any free one. */
export function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new StartRefused(`端口 ${port} 已被占用。请关闭占用它的程序，或用 PORT=… 换一个端口。`) : error))
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port))
  })
}
