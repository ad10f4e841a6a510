import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'esbuild'
import { secretNames } from '../../cloudfunctions/src/platform/secrets'
import { buildFunctionsInto, bundling } from '../../scripts/build-functions'
import { median } from '../figure'

const rounds = 31

/** Time to load the `api` bundle over the time to load the bare SDK bundled the same way, each in a fresh process, turn by turn. */
export async function functionLoad(): Promise<number> {
  const folder = resolve(__dirname, '../../.cache/bench/functions')
  await buildFunctionsInto(folder)
  const bare = await buildBare(join(folder, 'bare'))
  const api = join(folder, 'api/index.js')
  const measured = Array.from({ length: rounds }, () => ({ api: loadMs(api), bare: loadMs(bare) }))
  return median(measured.map(round => round.api / round.bare))
}

async function buildBare(folder: string): Promise<string> {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'entry.js'), 'exports.tcb = require("@cloudbase/node-sdk")\n')
  await build({ ...bundling, entryPoints: [join(folder, 'entry.js')], outfile: join(folder, 'index.js') })
  return join(folder, 'index.js')
}

const timed = 'const started = performance.now(); require(process.argv[1]); process.stdout.write(String(performance.now() - started)); process.exit()'

/** Loading reads that every secret is there, and none of them. */
const environment = { ...process.env, TENCENTCLOUD: 'true', ...Object.fromEntries(secretNames.map(name => [name, 'bench'])), ID_NUMBER_KEYS: `1:${'0'.repeat(64)}` }

const loadMs = (file: string): number => Number(execFileSync(process.execPath, ['-e', timed, file], { env: environment }))
