import { find } from 'mingo'
import type { Catalogue } from './catalogue'
import { countDocuments, findDocuments } from './find-documents'
import { filterOf, limitOf, orderOf, projectionOf, skipOf, type Body } from './request'
import type { Connection } from './connection'
import type { Transactions } from './transactions'
import { encode, type Document } from './wire-values'

/** What every action works with. */
export interface Reading {
  catalogue: Catalogue
  connection: Connection
  transactions: Transactions
  now: () => number
}

/** `database.getDocument`: a page of texts; inside a transaction as its snapshot has them. */
export async function getDocument(reading: Reading, body: Body): Promise<Document> {
  const store = reading.catalogue.store(body.collectionName)
  const search = { filter: filterOf(body, reading.now()), order: orderOf(body), skip: skipOf(body), limit: limitOf(body) }
  const projection = projectionOf(body)
  const project = (documents: Document[]): string[] => (projection ? projected(documents, projection) : documents).map(encode)
  if (body.transactionId) return { data: { list: project(await reading.transactions.find(body.transactionId).find(store, search)) } }
  const found = await findDocuments({ store, connection: reading.connection }, search)
  return { data: { list: projection ? project(found.map(one => one.document)) : found.map(one => one.row.text) } }
}

const projected = (documents: Document[], projection: Document): Document[] => find(documents as never, {}, projection as never).all() as Document[]

/** `database.calculateDocument`: never inside a transaction. */
export async function calculateDocument(reading: Reading, body: Body): Promise<Document> {
  const store = reading.catalogue.store(body.collectionName)
  const total = await countDocuments({ store, connection: reading.connection }, filterOf(body, reading.now()))
  return { data: { total } }
}
