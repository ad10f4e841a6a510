import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { installPackages } from './install.mjs'
import { bin, root, run, say } from './process.mjs'
import { contentHash, readStamp, writeStamp } from './stamp.mjs'

const settings = ['package-lock.json', 'tsconfig.json', 'tsconfig.base.json']
const client = ['client', 'shared', 'config', 'babel.config.js', ...settings]
const taro = platform => [bin('taro'), 'build', '--type', platform]

/** What stands in `dist/`, from what, and by which command. `phone` packs the finished `weapp`, `h5` takes the finished `verifier` along. */
const builds = {
  functions: { output: 'dist/cloudfunctions', sources: ['cloudfunctions', 'shared', 'scripts/build-functions.ts', 'scripts/function-config.ts', ...settings], command: [bin('tsx'), 'scripts/build-functions.ts'] },
  weapp: { output: 'dist/weapp', sources: client, command: taro('weapp') },
  verifier: { output: 'dist/verifier', sources: ['scripts/verifier', 'scripts/box', 'scripts/build-verifier.ts', 'shared', ...settings], command: [bin('tsx'), 'scripts/build-verifier.ts'] },
  h5: { output: 'dist/h5', sources: [...client, 'dist/verifier'], command: taro('h5') },
  stage: { output: 'dist/stage', sources: ['dev/stage', 'dev/scenario', 'shared', ...settings], command: [bin('tsx'), 'dev/stage/build-stage.ts'] },
  phone: { output: 'dist/phone', sources: ['dev/wechat', 'dist/weapp', ...settings], command: [bin('tsx'), 'dev/wechat/build-phone.ts'] },
}

const isThere = ({ output }) => existsSync(path.join(root, output))
/** What `config/index.ts` takes from outside. */
const environment = ['CLOUD_ENV', 'CLOUD_BASE', 'PUBLIC_FILES'].map(name => process.env[name] ?? '').join()
const inputOf = ({ sources }) => `${contentHash(sources)} ${environment}`
/** Output counts too: what someone built by hand, or half removed, is built again. */
const outputOf = ({ output }) => contentHash([output])

async function build(name) {
  const part = builds[name]
  const input = inputOf(part)
  if (isThere(part) && readStamp(name) === `${input} ${outputOf(part)}`) return true
  const startedAt = Date.now()
  const [command, ...args] = part.command
  const { code, output } = await run(command, args, { output: 'quiet', env: { NODE_ENV: 'production' } })
  const seconds = Math.round((Date.now() - startedAt) / 1000)
  say(code === 0 ? `Built ${part.output} in ${seconds} s.` : `${output}\nBuilding ${part.output} failed.`)
  if (code === 0) writeStamp(name, `${input} ${outputOf(part)}`)
  return code === 0
}

/** Builds what changed. Resolves to the names of the parts that failed. */
export async function buildAll() {
  const miniProgram = async () => ((await build('weapp')) ? { weapp: true, phone: await build('phone') } : { weapp: false })
  const functions = await build('functions')
  const stage = await build('stage')
  const verifier = await build('verifier')
  const [mini, h5] = await Promise.all([miniProgram(), build('h5')])
  return Object.entries({ functions, stage, verifier, ...mini, h5 }).filter(([, stands]) => !stands).map(([name]) => name)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await installPackages()
  process.exitCode = (await buildAll()).length
}
