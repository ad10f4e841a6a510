import { spawn } from 'node:child_process'
import { buildAll } from './build.mjs'
import { installPackages } from './install.mjs'
import { giveUp, root } from './process.mjs'

await installPackages()
const failed = await buildAll()
if (failed.length > 0) giveUp(`Not started: ${failed.join(', ')} did not build.`)

const server = spawn(process.execPath, ['--import', 'tsx', 'dev/start.ts', ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' })
// A terminal hands Ctrl-C to both of us; anything else reaches this process alone.
process.on('SIGINT', () => process.stdin.isTTY || server.kill('SIGINT'))
process.on('SIGTERM', () => server.kill('SIGTERM'))
server.on('exit', (code, signal) => process.exit(signal ? 1 : code))
