import { openAdminDoor } from './admin-door'
import { openDatabase, type CollectionIndexes } from './open-database'
import { StartRefused } from './start-refused'

/** A database in a process of its own: `serve-folder.ts FOLDER INDEXES-AS-JSON` prints its port, or says in a sentence why not. */
async function main([folder = '', indexes = '{}']: string[]): Promise<void> {
  try {
    const local = await openDatabase({ folder, indexes: JSON.parse(indexes) as CollectionIndexes, now: Date.now })
    const door = await openAdminDoor(local)
    process.stdout.write(`${door.port}\n`)
    process.once('SIGTERM', () => void door.stop())
  } catch (error) {
    if (!(error instanceof StartRefused)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 1
  }
}

void main(process.argv.slice(2))
