import { spawn } from 'node:child_process'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

/** A command that an installed package brought. */
export const bin = name => path.join(root, 'node_modules', '.bin', name)

/**
 * Runs a command to its end, in the project's root.
 * @returns {Promise<{ code: number, output: string }>} `output` is empty when the command wrote to our own terminal.
 */
export function run(command, args, { quiet = false, env = {} } = {}) {
  const stdio = quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit'
  const child = spawn(command, args, { cwd: root, stdio, env: { ...process.env, ...env } })
  return new Promise(settle => {
    const chunks = []
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', chunk => chunks.push(chunk))
    child.on('error', error => settle({ code: 127, output: `${command}: ${error.message}` }))
    child.on('close', (code, signal) => settle({ code: signal ? 1 : code, output: Buffer.concat(chunks).toString() }))
  })
}

/** Ends this process with a sentence a person can act on. */
export function giveUp(sentence) {
  console.error(sentence)
  process.exit(1)
}
