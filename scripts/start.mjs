import { spawn } from 'node:child_process'
import { buildAll } from './build.mjs'
import { installPackages } from './install.mjs'
import { bin, giveUp, root } from './process.mjs'

await installPackages()
const failed = await buildAll()
if (failed.length > 0) giveUp(`Not started: ${failed.join(', ')} did not build.`)

const server = spawn(bin('tsx'), ['dev/start.ts', ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' })
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal))
server.on('exit', (code, signal) => process.exit(signal ? 1 : code))
