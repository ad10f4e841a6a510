import tcb from '@cloudbase/node-sdk'
import { environmentId } from '../environment'

// Without it the SDK looks for a cloud's metadata host before each request.
process.env.TENCENTCLOUD = 'true'

/** The unmodified SDK, pointed at this cloud. */
export const sdkAt = (url: string, more: object = {}) =>
  tcb.init({ env: environmentId, serviceUrl: `${url}/admin`, secretId: 'test', secretKey: 'test', ...more })
