import { Catalogue } from '../../dev/cloudbase/database/catalogue'
import { openFile } from '../../dev/cloudbase/database/file'
import { ballot, ballotIndexes } from './ballot'

/** Fills a folder of Local CloudBase with ballots, past the wire, in commits of ten thousand. */
export function seed(folder: string, documents: number): void {
  const file = openFile(folder)
  const store = new Catalogue(file.connection, ballotIndexes).store('ballots')
  for (let n = 0; n < documents; ) {
    file.connection.run('BEGIN IMMEDIATE')
    for (const end = Math.min(n + 10_000, documents); n < end; n++) store.insert({ ...ballot(n) })
    file.connection.run('COMMIT')
  }
  file.release()
}
