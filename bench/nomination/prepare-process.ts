import { Catalogue } from '../../dev/cloudbase/database/catalogue'
import { openFile } from '../../dev/cloudbase/database/file'
import type { CollectionIndexes } from '../../dev/cloudbase/database/open-database'
import { indexes } from '../../cloudfunctions/src/indexes'
import { takeOrders } from '../workers'
import { filed, single } from './documents'

export interface PrepareOrder {
  /** Of the database. */
  folder: string
  nominations: number
}

/** Fills a database folder with a campaign in its time for nominations, past the wire, in one commit. */
function prepare({ folder, nominations }: PrepareOrder): void {
  const file = openFile(folder)
  const catalogue = new Catalogue(file.connection, indexes as unknown as CollectionIndexes)
  for (const [name, kept] of single(nominations)) for (const document of kept) catalogue.store(name).insert({ ...document })
  for (const [name] of filed(0)) catalogue.store(name)
  file.connection.run('BEGIN IMMEDIATE')
  for (let n = 0; n < nominations; n++) for (const [name, document] of filed(n)) catalogue.store(name).insert({ ...document })
  file.connection.run('COMMIT')
  file.release()
}

takeOrders<PrepareOrder, 'done'>(async order => {
  prepare(order)
  return 'done'
})
