import tcb from '@cloudbase/node-sdk'
import { openAdminDoor, type AdminDoor } from './admin-door'
import type { LocalDatabase } from './open-database'

export interface TestServer extends AdminDoor {
  database: ReturnType<ReturnType<typeof tcb.init>['database']>
}

/** A database behind `POST /admin`, and the unmodified SDK pointed at it. */
export async function serve(local: LocalDatabase): Promise<TestServer> {
  const door = await openAdminDoor(local)
  return { ...door, database: sdkAt(door.port) }
}

/** Without `TENCENTCLOUD` every request would probe a metadata host first; without `SILENCE` the SDK warns of calls that were cut off. */
export function sdkAt(port: number): TestServer['database'] {
  Object.assign(process.env, { TENCENTCLOUD: 'true', SILENCE: 'true' })
  return tcb.init({ env: 'local', secretId: 'x', secretKey: 'y', serviceUrl: `http://127.0.0.1:${port}/admin` }).database()
}
