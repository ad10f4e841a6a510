import tcb from '@cloudbase/node-sdk'
import { indexes } from '../../cloudfunctions/src/indexes'
import type { Act } from '../../shared/ledger/act'
import type { Kept } from '../../shared/ledger/verify-documents'
import type { Entry, Log, Signed } from '../../shared/ledger/log'

const pageSize = 1000

export type Database = ReturnType<ReturnType<typeof tcb.init>['database']>

/** The database of a running Local CloudBase, through the real SDK. */
export function databaseAt(url: string): Database {
  // Without it the SDK asks a metadata host first.
  process.env.TENCENTCLOUD = 'true'
  return tcb.init({ env: 'local', secretId: 'local', secretKey: 'local', serviceUrl: `${url}/admin` } as never).database()
}

/** All documents of a collection in order of `_id`, page by page. */
export async function everyDocument<Document extends { _id: string }>(database: Database, name: string): Promise<Document[]> {
  const documents: Document[] = []
  for (;;) {
    const after = documents[documents.length - 1]?._id ?? ''
    const { data } = await database.collection(name).where({ _id: database.command.gt(after) }).orderBy('_id', 'asc').limit(pageSize).get()
    documents.push(...(data as Document[]))
    if (data.length < pageSize) return documents
  }
}

/** Ballots count their own changes of mind; everything else that has a revision changes by acts. */
const isRevised = (collection: string, document: { revision?: unknown }) => collection !== 'ballots' && Number.isInteger(document.revision)

async function revisedDocuments(database: Database): Promise<Kept[]> {
  const all = await Promise.all(Object.keys(indexes).map(async collection => ({ collection, documents: await everyDocument<Kept['document']>(database, collection) })))
  return all.flatMap(({ collection, documents }) => documents.filter(document => isRevised(collection, document)).map(document => ({ collection, document })))
}

/** The log of acts and everything it speaks of. */
export async function readKept(database: Database): Promise<{ log: Log; documents: Kept[] }> {
  const acts = await everyDocument<Act & { sealed: boolean }>(database, 'acts')
  const entries = await everyDocument<Entry & { _id: string }>(database, 'ledgerEntries')
  const checkpoints = await everyDocument<Signed & { _id: string }>(database, 'checkpoints')
  return { log: { acts: new Map(acts.map(act => [act._id, act])), entries, checkpoints }, documents: await revisedDocuments(database) }
}
