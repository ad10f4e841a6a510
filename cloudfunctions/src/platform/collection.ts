import { accept, refuse, type Result } from '@shared/basics/result'
import type { CollectionName } from '../indexes'
import { cloud } from './cloud'

const database = cloud.database()

/** The SDK's query and update commands: `where({ at: command.gt(5) })`, `update({ n: command.inc(1) })`. */
export const command = database.command

/** CloudBase gives at most this many documents at once. */
const mostDocuments = 1000

export interface Search {
  where?: object
  orderBy?: [field: string, direction: 'asc' | 'desc'][]
  limit?: number
  /** Fields to read; all when left out. `_id` always comes along. */
  fields?: string[]
}

const isDuplicate = (error: unknown) => String((error as Error).message ?? error).includes('E11000')

/** What `add` brought: a duplicate id or unique key is a refusal. */
async function answerOf<Value>(value: Value, adding: Promise<unknown>): Promise<Result<Value, { kind: 'already-exists' }>> {
  try {
    const answer = (await adding) as { code?: string; message?: string }
    if (answer.code) throw new Error(answer.message)
    return accept(value)
  } catch (error) {
    if (isDuplicate(error)) return refuse({ kind: 'already-exists' })
    throw error
  }
}

const without = <Document extends { _id: string }>({ _id: _, ...rest }: Document) => rest

/** One collection, typed by its documents. A duplicate id or unique key is the refusal `already-exists`; anything else throws. */
export function collection<Document extends { _id: string }>(name: CollectionName) {
  const own = database.collection(name)
  return {
    name,
    async get(id: string): Promise<Document | null> {
      return ((await own.where({ _id: id }).limit(1).get()).data[0] as Document | undefined) ?? null
    },
    /** One page: at most 1000 documents. */
    async find({ where = {}, orderBy = [], limit = 100, fields }: Search): Promise<Document[]> {
      let query: any = own.where(where)
      for (const [field, direction] of orderBy) query = query.orderBy(field, direction)
      if (fields) query = query.field(Object.fromEntries(fields.map(field => [field, true])))
      return (await query.limit(limit).get()).data
    },
    /** Everything that matches, page after page by `_id`. */
    async all(where: object, fields?: string[]): Promise<Document[]> {
      const found: Document[] = []
      for (;;) {
        const rest = command.and(where, { _id: command.gt(found[found.length - 1]?._id ?? '') })
        const page = await this.find({ where: rest, orderBy: [['_id', 'asc']], limit: mostDocuments, ...(fields ? { fields } : {}) })
        found.push(...page)
        if (page.length < mostDocuments) return found
      }
    },
    async count(where: object): Promise<number> {
      return (await own.where(where).count()).total ?? 0
    },
    add(document: Document): Promise<Result<Document, { kind: 'already-exists' }>> {
      return answerOf(document, own.add(document))
    },
    /** All in one request. When one id is taken, some of the others may have been added and some not. */
    addAll(documents: Document[]): Promise<Result<Document[], { kind: 'already-exists' }>> {
      return answerOf(documents, own.add(documents))
    },
    /** Puts the document in place of what stood under its id. For what is not an act: drafts, snapshots, cursors. */
    async put(document: Document): Promise<void> {
      await own.doc(document._id).set(without(document))
    },
    /** Changes fields of what matches; tells how many documents changed. */
    async update(where: object, changes: object): Promise<number> {
      return ((await own.where(where).update(changes)) as { updated?: number }).updated ?? 0
    },
    /** Removes what matches, for good; tells how many documents went. For what the law wants erased: everything else is kept. */
    async remove(where: object): Promise<number> {
      return ((await own.where(where).remove()) as { deleted?: number }).deleted ?? 0
    },
    async aggregate<Row>(build: (pipeline: any) => any): Promise<Row[]> {
      return ((await build(own.aggregate()).end()) as { data: Row[] }).data
    },
  }
}
export type Collection<Document extends { _id: string }> = ReturnType<typeof collection<Document>>

/** Reads and writes by id, all or nothing. */
export interface Transaction {
  get<Document extends { _id: string }>(from: Collection<Document>, id: string): Promise<Document | null>
  add<Document extends { _id: string }>(to: Collection<Document>, document: Document): Promise<void>
  put<Document extends { _id: string }>(to: Collection<Document>, document: Document): Promise<void>
  /** For what has to be gone: everything else is kept. */
  remove<Document extends { _id: string }>(from: Collection<Document>, id: string): Promise<void>
}

const wrap = (inner: any): Transaction => ({
  async get(from, id) {
    try {
      const { data } = await inner.collection(from.name).doc(id).get()
      return (Array.isArray(data) ? data[0] : data) ?? null
    } catch (error) {
      if (/not exist|DOCUMENT_NOT_EXIST/i.test(String((error as Error).message))) return null
      throw error
    }
  },
  async add(to, document) {
    await inner.collection(to.name).add(document)
  },
  async put(to, document) {
    await inner.collection(to.name).doc(document._id).set(without(document))
  },
  async remove(from, id) {
    await inner.collection(from.name).doc(id).remove()
  },
})

/** CloudBase may run `body` up to four times: it reads and writes by id, and does nothing else. */
export async function inTransaction<Value>(body: (transaction: Transaction) => Promise<Value>): Promise<Value> {
  let value: Value | undefined
  await database.runTransaction(async (inner: unknown) => {
    value = await body(wrap(inner))
  })
  return value as Value
}
