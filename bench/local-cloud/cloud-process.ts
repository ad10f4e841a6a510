import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { startLocalCloud } from '../../dev/cloudbase/start-local-cloud'
import { ballotIndexes } from './ballot'

/** Local CloudBase as `npm start` runs it, without functions, in a process of its own. Tells its port. */
async function main(folder: string): Promise<void> {
  const functionsFolder = join(folder, 'no-functions')
  mkdirSync(functionsFolder, { recursive: true })
  const { port } = await startLocalCloud({ folder, port: 0, functionsFolder, indexes: ballotIndexes, secrets: {} })
  process.send?.(port)
}

void main(process.argv[2] ?? '')
