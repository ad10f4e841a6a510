import { cpSync } from 'node:fs'
import path from 'node:path'
import { standAt, standingClock } from '../cloud/standing-clock'
import { copiedFunctions, wrapFunction } from '../cloud/wrapped-function'

/** The built function on a standing clock; asked for its zone, it tells the hour of 1970-01-01T00:00Z. */
const standing = `${standingClock}const { main } = require('./built.js')
exports.main = (event, context) => (event.name === 'zone' ? { hour: new Date(0).getHours() } : main(event, context))`

const deployedAs = (name: string, zone: string) => `${name}-${zone.replace('/', '-').toLowerCase()}`

/** `api` and `ballot`, deployed beside themselves once for each zone, with that zone in their processes' environment. */
export async function zonedFunctions(zones: readonly string[]) {
  const copy = await copiedFunctions()
  for (const zone of zones) for (const name of ['api', 'ballot']) {
    cpSync(path.join(copy.folder, name), path.join(copy.folder, deployedAs(name, zone)), { recursive: true })
    wrapFunction(copy.folder, deployedAs(name, zone), standing, { envVariables: { TZ: zone } })
  }
  return {
    ...copy,
    deployedAs,
    /** Stops the clock of both functions of a zone at an instant. */
    stand: (zone: string, instant: number) => standAt(copy.folder, [deployedAs('api', zone), deployedAs('ballot', zone)], instant),
  }
}
