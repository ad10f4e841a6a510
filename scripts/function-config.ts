import { existsSync, readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { secretNames } from '../cloudfunctions/src/platform/secrets'
import { settingNames } from '../cloudfunctions/src/platform/settings'

const entryFolder = 'cloudfunctions/src/functions'
const configFolder = 'cloudfunctions/function-config'

export interface FunctionConfig {
  runtime: 'Nodejs20.19' | 'Nodejs18.15'
  /** Seconds. */
  timeout: number
  /** Megabytes. */
  memorySize: number
  /** Who may call from a client; CloudBase knows only these. Timers and the console always may. */
  invoke: boolean | 'auth != null' | "auth.loginType != 'ANONYMOUS' && auth != null"
  /** WeChat's server calls this function may make. */
  permissions: { openapi: string[] }
  triggers: { name: string; type: 'timer'; config: string }[]
}

/** The deployed functions: one for each file of `cloudfunctions/src/functions`. */
export function functionNames(root: string): string[] {
  const folder = path.join(root, entryFolder)
  if (!existsSync(folder)) return []
  return readdirSync(folder).filter(file => file.endsWith('.ts') && !file.endsWith('.test.ts')).map(file => path.basename(file, '.ts')).sort()
}

export const entryOf = (root: string, name: string) => path.join(root, entryFolder, `${name}.ts`)

/** Throws when a function has no configuration: it could not be deployed. */
export function readFunctionConfig(root: string, name: string): FunctionConfig {
  const file = path.join(root, configFolder, `${name}.json`)
  if (!existsSync(file)) throw new Error(`${entryFolder}/${name}.ts has no ${configFolder}/${name}.json`)
  return JSON.parse(readFileSync(file, 'utf8')) as FunctionConfig
}

const fromDeployer = (name: string) => `{{env.${name}}}`

/** What the CloudBase command line deploys by. The environment's name and the secrets come from the deployer's own environment. */
export function cloudbaserc(root: string) {
  const envVariables = Object.fromEntries([...secretNames, ...settingNames].map(name => [name, fromDeployer(name)]))
  const functions = functionNames(root).map(name => {
    const { runtime, timeout, memorySize, triggers } = readFunctionConfig(root, name)
    return { name, handler: 'index.main', runtime, timeout, memorySize, installDependency: false, envVariables, triggers }
  })
  return { version: '2.0', envId: fromDeployer('ENV_ID'), functionRoot: './dist/cloudfunctions', functions }
}

/** One rule document for the whole environment. What it does not name nobody may call. */
export function invocationRules(root: string): Record<string, { invoke: FunctionConfig['invoke'] }> {
  const rules = functionNames(root).map(name => [name, { invoke: readFunctionConfig(root, name).invoke }])
  return { '*': { invoke: false }, ...Object.fromEntries(rules) }
}
