import { randomUUID } from 'node:crypto'
import { callerVariables, type Caller } from './caller'
import { environmentId } from '../environment'
import type { FunctionConfig } from './function-config'

/** The second argument of `exports.main`, as CloudBase's runtime passes it. `getCloudbaseContext` reads `environment`. */
export function functionContext(name: string, config: FunctionConfig, caller: Caller) {
  const variables = callerVariables(caller)
  const environment = { ...variables, TCB_ENV: environmentId, SCF_NAMESPACE: environmentId, ...contextKeys(variables) }
  return {
    callbackWaitsForEmptyEventLoop: true,
    memory_limit_in_mb: config.memorySize,
    time_limit_in_ms: config.timeout * 1000,
    request_id: randomUUID(),
    environ: Object.entries(environment).map(([key, value]) => `${key}=${value}`).join(';'),
    environment: JSON.stringify(environment),
    function_version: '$LATEST',
    function_name: name,
    namespace: environmentId,
    tencentcloud_region: 'ap-shanghai',
  }
}

function contextKeys(variables: Record<string, string>) {
  const keysOf = (prefix: string) => Object.keys(variables).filter(key => key.startsWith(prefix)).join(',')
  return { WX_CONTEXT_KEYS: keysOf('WX_'), TCB_CONTEXT_KEYS: ['TCB_ENV', keysOf('TCB_'), 'LOGINTYPE'].filter(Boolean).join(',') }
}
