import { filterOf, type Body } from './request'
import { invalid, Refusal } from './refusal'
import type { CollectionStore } from './collection-store'
import { changed, type Change } from './update-document'
import { decodeObject, encode, type Document } from './wire-values'
import { insertOne, modify, removeMatching, withId, writeWhenFree, type Writing } from './writes'

/** `database.insertDocument`: one after the other, up to the first that is refused, as MongoDB's ordered insert does. */
export async function insertDocument(writing: Writing, body: Body): Promise<Document> {
  const store = writing.catalogue.store(body.collectionName)
  if (!Array.isArray(body.data)) throw invalid('data must be an array')
  const now = writing.now()
  const documents = body.data.map(text => withId(decodeObject(text, now), now))
  const areIn = documents.length > 1 && !body.transactionId && (await insertedAtOnce(writing, store, documents))
  if (!areIn) for (const document of documents) await insertInto(writing, store, document, body.transactionId)
  return { data: { insertedIds: documents.map(document => idText(document._id)) } }
}

/** All in one commit; false, and none kept, when one of them is refused. */
const insertedAtOnce = (writing: Writing, store: CollectionStore, documents: Document[]): Promise<boolean> =>
  writeWhenFree(writing, () => documents.forEach(document => insertOne(writing, store, document))).then(() => true, isRefused)

const isRefused = (error: unknown): false => {
  if (error instanceof Refusal && error.code === 'DATABASE_REQUEST_FAILED') return false
  throw error
}

async function insertInto(writing: Writing, store: CollectionStore, document: Document, transactionId: unknown): Promise<void> {
  if (transactionId) return writing.transactions.find(transactionId).write(store, document._id, document, true)
  await writeWhenFree(writing, () => insertOne(writing, store, document))
}

const idText = (id: unknown): unknown => (typeof id === 'object' && id !== null ? String(id) : id)

function changeOf(writing: Writing, body: Body): Change {
  const now = writing.now()
  return { filter: filterOf(body, now), update: decodeObject(body.data, now), merge: body.merge !== false, now }
}

/** `database.modifyDocument`: `updated` counts documents that are different afterwards. */
export async function modifyDocument(writing: Writing, body: Body): Promise<Document> {
  const store = writing.catalogue.store(body.collectionName)
  const change = changeOf(writing, body)
  const { updated, upsertId } = body.transactionId ? await modifyDraft(writing, store, change, body) : await modifyKept(writing, store, change, body)
  return { data: { updated, upsert_id: upsertId ?? null } }
}

async function modifyKept(writing: Writing, store: CollectionStore, change: Change, body: Body): Promise<{ updated: number; upsertId?: unknown }> {
  const written = await modify(writing, store, change, body.multi === true)
  if (written.document || body.upsert !== true) return written
  const document = upserted(change)
  try {
    await writeWhenFree(writing, () => insertOne(writing, store, document))
    return { updated: 0, upsertId: idText(document._id) }
  } catch (error) {
    // Somebody else made it in between: then it is an update after all.
    if (store.byId(document._id)) return modify(writing, store, change, false)
    throw error
  }
}

/** What an upsert makes out of nothing: the filter's plain values with the update applied. */
function upserted(change: Change): Document {
  const plain = Object.fromEntries(Object.entries(change.filter).filter(([key, value]) => !key.startsWith('$') && (typeof value !== 'object' || value === null)))
  return withId(changed(plain, change, true), change.now)
}

async function modifyDraft(writing: Writing, store: CollectionStore, change: Change, body: Body): Promise<{ updated: number; upsertId?: unknown; document?: Document }> {
  const transaction = writing.transactions.find(body.transactionId)
  const found = await transaction.find(store, { filter: change.filter, limit: body.multi === true ? Infinity : 1 })
  if (found.length === 0 && body.upsert === true) {
    const document = upserted(change)
    transaction.write(store, document._id, document, true)
    return { updated: 0, upsertId: idText(document._id) }
  }
  const after = found.map(document => changed(document, change))
  after.forEach(document => transaction.write(store, document._id, document))
  return { updated: after.filter((document, i) => encode(document) !== encode(found[i])).length, document: after[0] }
}

/** `database.modifyAndReturnDoc`: changes the first that matches and answers with it as it is afterwards. */
export async function modifyAndReturnDoc(writing: Writing, body: Body): Promise<Document> {
  const store = writing.catalogue.store(body.collectionName)
  const change = changeOf(writing, body)
  const { updated, document } = body.transactionId ? await modifyDraft(writing, store, change, { ...body, multi: false }) : await modify(writing, store, change, false)
  return { data: { updated, doc: document ? encode(document) : null } }
}

/** `database.removeDocument` */
export async function removeDocument(writing: Writing, body: Body): Promise<Document> {
  const store = writing.catalogue.store(body.collectionName)
  const filter = filterOf(body, writing.now())
  if (!body.transactionId) return { data: { deleted: await removeMatching(writing, store, filter, body.multi === true) } }
  const transaction = writing.transactions.find(body.transactionId)
  const found = await transaction.find(store, { filter, limit: body.multi === true ? Infinity : 1 })
  found.forEach(document => transaction.write(store, document._id, null))
  return { data: { deleted: found.length } }
}
