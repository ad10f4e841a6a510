import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { build } from 'esbuild'
import { functionEnvironment } from '../../dev/cloudbase/functions/function-environment'
import { bundling } from '../../scripts/build-functions'
import { readFunctionConfig } from '../../scripts/function-config'
import { secrets } from '../vote/secrets'
import type { CounterAnswer, CounterOrder } from './counter'

/** Bundles the counting code as the function `clock` is bundled; gives the file. */
export async function buildCounter(folder: string): Promise<string> {
  const outfile = join(folder, 'counter.js')
  await build({ ...bundling, entryPoints: [join(__dirname, 'counter.ts')], outfile })
  return outfile
}

/** A process with the memory and the environment of the function `clock`. */
export class Counter {
  private readonly child

  constructor(entry: string, port: number) {
    const config = { ...readFunctionConfig(join(__dirname, '../..'), 'clock'), envVariables: {} }
    const env = functionEnvironment({ name: 'clock', entry, config }, `http://127.0.0.1:${port}/admin`, secrets)
    this.child = fork(entry, { env, execArgv: [`--max-old-space-size=${config.memorySize}`] })
  }

  async carryOut(order: CounterOrder): Promise<CounterAnswer> {
    this.child.send(order)
    return (await once(this.child, 'message'))[0] as CounterAnswer
  }

  close(): void {
    this.child.kill('SIGKILL')
  }
}

/** The order carried out by a process of its own. */
export async function countedAfresh(entry: string, port: number, order: CounterOrder): Promise<CounterAnswer> {
  const counter = new Counter(entry, port)
  try {
    return await counter.carryOut(order)
  } finally {
    counter.close()
  }
}
