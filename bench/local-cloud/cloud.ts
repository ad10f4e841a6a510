import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { seed } from './seed'

export interface BenchCloud {
  port: number
  process: ChildProcess
}

/** A cloud that holds `documents` ballots from the start. */
export async function startCloud(folder: string, documents: number): Promise<BenchCloud> {
  seed(join(folder, 'database'), documents)
  const child = fork(join(__dirname, 'cloud-process.ts'), [folder], { execArgv: ['--import', 'tsx'] })
  const [port] = (await once(child, 'message')) as [number]
  return { port, process: child }
}
