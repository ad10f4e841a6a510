import { rmSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { StartRefused } from './cloudbase/database/start-refused'
import { startDemo } from './running-demo'
import { callsTo } from './scenario/calls'
import { walkToConferral } from './walk'

const wants = (flag: string) => process.argv.includes(flag)
const say = (line: string) => console.error(line)

/** `npm start -- --check`: the same on a free port and a folder of its own, the campaign walked to conferral, one line of JSON. */
async function check() {
  const folder = process.env['DATA_DIR'] ?? (await mkdtemp(path.join(tmpdir(), 'jiangxuan-check-')))
  const { served, demo } = await startDemo(folder, 0, say)
  const walked = await walkToConferral(callsTo(served.url), demo)
  await served.close()
  if (!process.env['DATA_DIR']) await rm(folder, { recursive: true })
  console.log(JSON.stringify(walked))
}

async function run() {
  const folder = path.resolve(process.env['DATA_DIR'] ?? '.data')
  if (wants('--reset')) rmSync(folder, { recursive: true, force: true })
  const { served } = await startDemo(folder, Number(process.env['PORT'] ?? 5180), say)
  console.log(`\n匠选已启动，示例数据均为虚构\n  演示台    ${served.url}/\n  H5        ${served.url}/h5/\n  小程序    ${served.url}/phone/\n  接口      ${served.url}/local/contract\n数据在 ${folder}；Ctrl-C 停止，npm start -- --reset 重新开始\n`)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void served.close().then(() => process.exit(0)))
}

;(wants('--check') ? check() : run()).catch((error: Error) => {
  console.error(error instanceof StartRefused ? error.message : error)
  process.exit(1)
})
