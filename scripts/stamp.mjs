import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { root } from './process.mjs'

const stampFile = name => path.join(root, '.cache', 'stamps', `${name}.json`)
const isTest = file => /\.test\.tsx?$/.test(file)

function filesUnder(place) {
  if (!existsSync(place)) return []
  if (statSync(place).isFile()) return [place]
  return readdirSync(place).sort().flatMap(entry => filesUnder(path.join(place, entry)))
}

/** One hash over the names and the contents of all files under these places; tests do not count. */
export function contentHash(places) {
  const hash = createHash('sha256')
  const files = places.flatMap(place => filesUnder(path.join(root, place)))
  for (const file of files.filter(each => !isTest(each))) hash.update(path.relative(root, file)).update('\0').update(readFileSync(file)).update('\0')
  return hash.digest('hex')
}

export function readStamp(name) {
  return existsSync(stampFile(name)) ? readFileSync(stampFile(name), 'utf8') : undefined
}

export function writeStamp(name, content) {
  mkdirSync(path.dirname(stampFile(name)), { recursive: true })
  writeFileSync(stampFile(name), content)
}
