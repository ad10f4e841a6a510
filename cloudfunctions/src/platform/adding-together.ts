import { accept, type Result } from '@shared/basics/result'
import type { Collection } from './collection'

/** Most documents in one request: far below what CloudBase takes at once. */
const mostTogether = 50

interface Group<Document> {
  documents: Map<string, Document>
  /** Whether all were added together. */
  added: Promise<boolean>
}

const turnOver = () => new Promise(resolve => setImmediate(resolve))

/**
 * Adds in one request what the calls of one turn of the event loop bring. A call by itself waits for nobody. Where an id is
 * taken, each document is added anew by itself: `already-exists` may then be told of one that this very call put there, so that
 * the caller has to look at what stands under the id.
 */
export function addingTogether<Document extends { _id: string }>({ add, addAll }: Pick<Collection<Document>, 'add' | 'addAll'>) {
  let open: Group<Document> | null = null

  const gather = (): Group<Document> => {
    const group: Group<Document> = { documents: new Map(), added: turnOver().then(() => send(group)) }
    return group
  }
  const send = async (group: Group<Document>): Promise<boolean> => {
    if (open === group) open = null
    return group.documents.size > 1 && (await addAll([...group.documents.values()])).ok
  }
  return async (document: Document): Promise<Result<Document, { kind: 'already-exists' }>> => {
    const group = (open ??= gather())
    const isTwin = group.documents.has(document._id)
    if (!isTwin) group.documents.set(document._id, document)
    if (group.documents.size === mostTogether) open = null
    return (await group.added) && !isTwin ? accept(document) : add(document)
  }
}
