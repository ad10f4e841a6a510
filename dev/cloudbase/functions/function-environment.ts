import { StartRefused } from '../database/start-refused'
import { environmentId } from '../environment'
import type { DeployedFunction } from './function-config'

/** Names the key that a function's calls are signed with, so that `POST /admin` knows which function is asking. */
export const secretIdOf = (functionName: string) => `local-${functionName}`

function declaredVariables({ name, config }: DeployedFunction, secrets: Record<string, string>): Record<string, string> {
  const filled = Object.entries(config.envVariables).map(([variable, value]) => {
    const wanted = /^\{\{env\.(\w+)\}\}$/.exec(value)?.[1]
    if (!wanted) return [variable, value]
    if (!secrets[wanted]) throw new StartRefused(`缺少密钥 ${wanted}：云函数 ${name} 需要它。`)
    return [variable, secrets[wanted]]
  })
  return Object.fromEntries(filled) as Record<string, string>
}

/**
 * The whole environment of a function's process: what CloudBase sets, the secrets, nothing of ours.
 * Throws StartRefused naming a secret that its configuration asks for and that was not given.
 */
export function functionEnvironment(deployed: DeployedFunction, adminUrl: string, secrets: Record<string, string>): Record<string, string> {
  return {
    // CloudBase's zone, unless a function's configuration declares another.
    TZ: 'UTC',
    ...secrets,
    ...declaredVariables(deployed, secrets),
    TCB_ENV: environmentId,
    SCF_NAMESPACE: environmentId,
    SCF_FUNCTIONNAME: deployed.name,
    TENCENTCLOUD: 'true',
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    TENCENTCLOUD_SECRETID: secretIdOf(deployed.name),
    TENCENTCLOUD_SECRETKEY: 'local',
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: adminUrl }),
  }
}
