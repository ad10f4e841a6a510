import { testSecrets } from './local-campaign'

/** From here on this process is what a function's is: whatever keepers it imports next speak to the cloud at `url`, with the tests' secrets. */
export const becomeFunctionOf = (url: string): void =>
  void Object.assign(process.env, testSecrets, { TENCENTCLOUD: 'true', TENCENTCLOUD_SECRETID: 'test', TENCENTCLOUD_SECRETKEY: 'test', TCB_ENV: 'local', TCB_CONTEXT_CNFG: JSON.stringify({ URL: `${url}/admin` }) })
