import tcb from '@cloudbase/node-sdk'

/** The documents behind a running Local CloudBase, through the real SDK: to look at what was kept, and to plant. */
export function databaseOf(url: string) {
  process.env.TENCENTCLOUD = 'true'
  return tcb.init({ env: 'local', secretId: 'local', secretKey: 'local', serviceUrl: `${url}/admin` } as never).database()
}
