import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import tcb from '@cloudbase/node-sdk'
import type { LocalDatabase } from './open-database'

export interface TestServer {
  database: ReturnType<ReturnType<typeof tcb.init>['database']>
  port: number
  stop(): Promise<void>
}

/** `POST /admin` in front of a database, and the unmodified SDK pointed at it. */
export async function serve(local: LocalDatabase): Promise<TestServer> {
  const server = createServer(async (request, response) => {
    const body = JSON.parse(Buffer.concat(await request.toArray()).toString()) as Record<string, unknown>
    response.setHeader('content-type', 'application/json').end(JSON.stringify(await local.handle(String(body.action), body)))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { database: sdkAt(port), port, stop: async () => (server.closeAllConnections(), server.close(), local.close()) }
}

/** Without `TENCENTCLOUD` every request would probe a metadata host first. */
export function sdkAt(port: number): TestServer['database'] {
  process.env.TENCENTCLOUD = 'true'
  return tcb.init({ env: 'local', secretId: 'x', secretKey: 'y', serviceUrl: `http://127.0.0.1:${port}/admin` }).database()
}
