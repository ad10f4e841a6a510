import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'

const root = path.resolve(__dirname, '../..')
const running = new Set<ChildProcess>()

async function end(server: ChildProcess) {
  const gone = once(server, 'exit')
  running.delete(server)
  server.kill('SIGKILL')
  await gone
}

/** Starts the server in a process of its own and resolves when it answers. Pair it with `afterEach(endServers)`. */
export async function startServer(folder: string) {
  const server = spawn(process.execPath, ['--import', 'tsx', path.join(__dirname, 'serve-campaign.ts'), folder], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] })
  running.add(server)
  const [address] = await Promise.race([
    once(server.stdout, 'data') as Promise<[Buffer]>,
    once(server, 'exit').then(([code]) => {
      running.delete(server)
      throw new Error(`the server ended with ${code}`)
    }),
  ])
  return {
    url: String(address).trim(),
    /** Ends it at once, as a power cut would. Resolves when it is gone. */
    kill: () => end(server),
    /** Ids of the processes that its functions run in now. One that ended is replaced at its function's next call. */
    functionProcesses: () => execFileSync('pgrep', ['-P', String(server.pid), '-f', 'function-child.cjs'], { encoding: 'utf8' }).trim().split('\n').map(Number),
  }
}

/** Ends what a failed test left running: the test process would wait for it for ever. */
export const endServers = async (): Promise<void> => void await Promise.all([...running].map(end))
