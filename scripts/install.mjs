import { existsSync } from 'node:fs'
import path from 'node:path'
import { giveUp, root, run, say } from './process.mjs'
import { contentHash, readStamp, writeStamp } from './stamp.mjs'

const wanted = () => contentHash(['package.json', 'package-lock.json', '.npmrc'])

/** Installs the packages where there are none yet, or where the lock file has changed since. */
export async function installPackages() {
  if (Number(process.versions.node.split('.')[0]) < 20) giveUp(`Node 20 or newer is needed; this is ${process.version}.`)
  const there = existsSync(path.join(root, 'node_modules', '.package-lock.json'))
  if (there && readStamp('install') === wanted()) return
  say('Installing packages…')
  const { code } = await run('npm', ['install', '--no-audit', '--no-fund'], { output: 'aside' })
  if (code !== 0) giveUp('npm install failed; its own words stand above.')
  writeStamp('install', wanted())
}
