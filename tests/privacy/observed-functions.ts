import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import tcb from '@cloudbase/node-sdk'
import { standAt, standingClock } from '../cloud/standing-clock'
import { copiedFunctions, wrapFunction } from '../cloud/wrapped-function'

/** Keeps what a function prints as it prints it: Local CloudBase's own log takes addresses out. */
const printing = `const { appendFileSync } = require('node:fs')
for (const stream of [process.stdout, process.stderr]) {
  const write = stream.write.bind(stream)
  stream.write = (text, ...rest) => { appendFileSync(__dirname + '/printed', text); return write(text, ...rest) }
}
`

/** Every function on one standing clock, keeping what it prints; the timer runs when it is told to. Two worlds then differ in nothing that a clock does. */
export async function observedFunctions() {
  const { folder, remove } = await copiedFunctions()
  const names = readdirSync(folder)
  for (const name of names) wrapFunction(folder, name, `${standingClock}${printing}exports.main = require('./built.js').main`, { triggers: [] })
  const printedBy = (name: string) => (readdirSync(path.join(folder, name)).includes('printed') ? readFileSync(path.join(folder, name, 'printed'), 'utf8') : '')
  return { folder, remove, stand: (instant: number) => standAt(folder, names, instant), printed: () => names.map(printedBy).join('\n') }
}

/** Runs the timer's function once. */
export async function strikeTimer(url: string): Promise<void> {
  await tcb.init({ env: 'local', secretId: 'local', secretKey: 'local', serviceUrl: `${url}/admin` } as never).callFunction({ name: 'clock', data: {} })
}
