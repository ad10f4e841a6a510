import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { copiedFunctions, wrapFunction } from '../cloud/wrapped-function'

/** The built function under a clock that stands still, where `stand` has put it; asked for its zone, it tells the hour of 1970-01-01T00:00Z. */
const standing = `const { readFileSync } = require('node:fs')
const { main } = require('./built.js')
Date.now = () => Number(readFileSync(__dirname + '/stands-at', 'utf8'))
exports.main = (event, context) => (event.name === 'zone' ? { hour: new Date(0).getHours() } : main(event, context))`

const deployedAs = (name: string, zone: string) => `${name}-${zone.replace('/', '-').toLowerCase()}`

/** `api` and `ballot`, deployed beside themselves once for each zone, with that zone in their processes' environment. */
export async function zonedFunctions(zones: readonly string[]) {
  const copy = await copiedFunctions()
  const place = (name: string, zone: string) => path.join(copy.folder, deployedAs(name, zone))
  for (const zone of zones) for (const name of ['api', 'ballot']) {
    cpSync(path.join(copy.folder, name), place(name, zone), { recursive: true })
    wrapFunction(copy.folder, deployedAs(name, zone), standing)
    const config = path.join(place(name, zone), 'config.json')
    writeFileSync(config, JSON.stringify({ ...(JSON.parse(readFileSync(config, 'utf8')) as object), envVariables: { TZ: zone } }))
  }
  return {
    ...copy,
    deployedAs,
    /** Stops the clock of both functions of a zone at an instant. */
    stand: (zone: string, instant: number) => ['api', 'ballot'].forEach(name => writeFileSync(path.join(place(name, zone), 'stands-at'), String(instant))),
  }
}
