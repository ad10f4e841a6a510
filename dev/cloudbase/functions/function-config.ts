import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { StartRefused } from '../database/start-refused'

/** What the build writes beside each function's `index.js`, as far as running it needs. */
export interface FunctionConfig {
  /** Seconds. */
  timeout: number
  /** Megabytes. */
  memorySize: number
  /** Who may call from a client: everybody, nobody, or CloudBase's expression for those who signed in. */
  invoke: boolean | string
  permissions: { openapi: string[] }
  triggers: { name: string; type: 'timer'; config: string }[]
  /** `"{{env.NAME}}"` asks for the secret NAME. */
  envVariables: Record<string, string>
}

const defaults: FunctionConfig = { timeout: 3, memorySize: 256, invoke: true, permissions: { openapi: [] }, triggers: [], envVariables: {} }

export interface DeployedFunction {
  name: string
  /** Absolute path of `index.js`. */
  entry: string
  config: FunctionConfig
}

function readConfig(file: string): FunctionConfig {
  if (!existsSync(file)) return defaults
  try {
    return { ...defaults, ...(JSON.parse(readFileSync(file, 'utf8')) as Partial<FunctionConfig>) }
  } catch {
    throw new StartRefused(`云函数配置损坏：${file} 不是完整的 JSON。请重新构建。`)
  }
}

/** The functions of a built `dist/cloudfunctions`: each folder with an `index.js`. */
export function deployedFunctions(folder: string): DeployedFunction[] {
  if (!existsSync(folder)) throw new StartRefused(`没有找到云函数：${folder}。请先运行 npm run build。`)
  return readdirSync(folder)
    .filter(name => existsSync(path.join(folder, name, 'index.js')))
    .sort()
    .map(name => ({ name, entry: path.resolve(folder, name, 'index.js'), config: readConfig(path.join(folder, name, 'config.json')) }))
}
