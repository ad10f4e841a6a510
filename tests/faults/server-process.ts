import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'

const root = path.resolve(__dirname, '../..')

/** Starts the server in a process of its own and resolves when it answers. */
export async function startServer(folder: string) {
  const server = spawn(process.execPath, ['--import', 'tsx', path.join(__dirname, 'serve-campaign.ts'), folder], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] })
  const [address] = await Promise.race([
    once(server.stdout, 'data') as Promise<[Buffer]>,
    once(server, 'exit').then(([code]) => { throw new Error(`the server ended with ${code}`) }),
  ])
  return {
    url: String(address).trim(),
    /** Ends it at once, as a power cut would. Resolves when it is gone. */
    async kill() {
      const gone = once(server, 'exit')
      server.kill('SIGKILL')
      await gone
    },
  }
}
