import { indexes } from '../../cloudfunctions/src/indexes'
import { Catalogue } from '../../dev/cloudbase/database/catalogue'
import { openFile } from '../../dev/cloudbase/database/file'
import type { CollectionIndexes } from '../../dev/cloudbase/database/open-database'
import { takeOrders } from '../workers'
import { snapshot } from './page'

export interface PrepareOrder {
  /** Of the database. */
  folder: string
  pages: number
}

/** Fills a database folder with public pages, past the wire, in one commit. */
function prepare({ folder, pages }: PrepareOrder): void {
  const file = openFile(folder)
  const store = new Catalogue(file.connection, indexes as unknown as CollectionIndexes).store('snapshots')
  file.connection.run('BEGIN IMMEDIATE')
  for (let n = 0; n < pages; n++) store.insert(snapshot(n))
  file.connection.run('COMMIT')
  file.release()
}

takeOrders<PrepareOrder, 'done'>(async order => {
  prepare(order)
  return 'done'
})
