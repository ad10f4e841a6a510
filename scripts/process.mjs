import { spawn } from 'node:child_process'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

/** A command that an installed package brought. */
export const bin = name => path.join(root, 'node_modules', '.bin', name)

/** What we say of our own work: beside the answer of a command, which may be read by a machine. */
export const say = sentence => console.error(sentence)

/** `aside`: what the command says goes where `say` goes. `quiet`: it is kept for the caller. */
const outputs = { open: 'inherit', aside: ['ignore', 2, 2], quiet: ['ignore', 'pipe', 'pipe'] }

/**
 * Runs a command to its end, in the project's root.
 * @returns {Promise<{ code: number, output: string }>} `output` is empty unless the command ran quietly.
 */
export function run(command, args, { output = 'open', env = {} } = {}) {
  const stdio = outputs[output]
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
  say(sentence)
  process.exit(1)
}
