import type { Writable } from 'node:stream'
import { StartRefused } from '../database/start-refused'
import type { Timer } from '../timers'
import type { CallOutcome } from './call-outcome'
import { type Caller, miniProgramAppId } from './caller'
import type { DeployedFunction, FunctionConfig } from './function-config'
import { functionContext } from './function-context'
import { functionEnvironment } from './function-environment'
import { FunctionPool } from './function-pool'

export interface LocalFunctions {
  names(): string[]
  config(name: string): FunctionConfig | undefined
  call(name: string, event: object, caller: Caller): Promise<CallOutcome>
  /** Resolves when all that are to be warm are. Throws StartRefused with the name of one that does not load and its reason. */
  loaded(): Promise<void>
  setClock(offset: number): void
  timers(): Timer[]
  close(): void
}

export interface FunctionsOptions {
  deployed: DeployedFunction[]
  adminUrl: string
  secrets: Record<string, string>
  /** Processes for each function. */
  instances: number
  /** Whether they are there from the start; else from the first call, as on CloudBase. */
  warm: boolean
  clockOffset: () => number
  log: Writable
}

/** Makes every function ready, each in its own processes. Throws StartRefused when one lacks a secret. */
export function startFunctions(options: FunctionsOptions): LocalFunctions {
  const environments = options.deployed.map(deployed => ({ deployed, environment: functionEnvironment(deployed, options.adminUrl, options.secrets) }))
  const pools = new Map(environments.map(each => [each.deployed.name, new FunctionPool({ ...options, ...each })]))

  const call = async (name: string, event: object, caller: Caller): Promise<CallOutcome> => {
    const pool = pools.get(name)
    if (!pool) return { ok: false, kind: 'unknown-function' }
    return pool.call(asDelivered(event, caller), functionContext(name, pool.config, caller))
  }
  return {
    call,
    names: () => [...pools.keys()],
    config: name => pools.get(name)?.config,
    async loaded() {
      for (const [name, pool] of pools) {
        const failure = await pool.loadFailure()
        if (failure !== undefined) throw new StartRefused(`云函数 ${name} 无法加载：${failure}`)
      }
    },
    setClock: offset => pools.forEach(pool => pool.setClock(offset)),
    timers: () => options.deployed.flatMap(timersOf),
    close: () => pools.forEach(pool => pool.close()),
  }
}

/** WeChat adds `userInfo` to what a mini-program sends, over anything of that name in it. */
const asDelivered = (event: object, caller: Caller): object =>
  caller.from === 'wechat' && caller.openid ? { ...event, userInfo: { appId: miniProgramAppId, openId: caller.openid } } : event

const timersOf = ({ name, config }: DeployedFunction): Timer[] =>
  config.triggers.filter(trigger => trigger.type === 'timer').map(trigger => ({ functionName: name, triggerName: trigger.name, cron: trigger.config }))
