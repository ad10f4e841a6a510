import { setTimeout as wait } from 'node:timers/promises'
import { accept, refuse, type Result } from '@shared/basics/result'
import type { Collection } from './collection'

/** Most documents in one request: far below what CloudBase takes at once. */
const mostTogether = 50
/** Nobody is held up for longer by a request that is under way. */
const mostWaitMs = 5

interface Group<Document> {
  documents: Map<string, Document>
  /** `unsure`: an id was taken, and some of the others may have been added and some not. */
  outcome: Promise<'added' | 'refused' | 'unsure'>
}

const turnOver = () => new Promise(resolve => setImmediate(resolve))

/**
 * Adds in one request what comes in one turn of the event loop, or while the last request is under way. A call by itself waits
 * for nobody. Where an id is taken, each document is added anew by itself: `already-exists` may then be told of one that this
 * very call put there, so that the caller has to look at what stands under the id.
 */
export function addingTogether<Document extends { _id: string }>({ add, addAll }: Pick<Collection<Document>, 'add' | 'addAll'>) {
  let open: Group<Document> | null = null
  let underWay: Promise<unknown> | null = null

  const sent = async (documents: Document[]): Promise<boolean> => {
    const sending = addAll(documents)
    const ended = sending.then(() => undefined, () => undefined)
    underWay = ended
    const { ok } = await sending.finally(() => { if (underWay === ended) underWay = null })
    return ok
  }
  const send = async (group: Group<Document>) => {
    await turnOver()
    if (underWay) await Promise.race([underWay, wait(mostWaitMs)])
    if (open === group) open = null
    if (await sent([...group.documents.values()])) return 'added'
    return group.documents.size === 1 ? 'refused' : 'unsure'
  }
  const gather = (): Group<Document> => {
    const group = { documents: new Map() } as Group<Document>
    group.outcome = send(group)
    return group
  }
  return async (document: Document): Promise<Result<Document, { kind: 'already-exists' }>> => {
    const group = (open ??= gather())
    const isTwin = group.documents.has(document._id)
    if (!isTwin) group.documents.set(document._id, document)
    if (group.documents.size === mostTogether) open = null
    const outcome = await group.outcome
    if (outcome === 'unsure') return add(document)
    return outcome === 'added' && !isTwin ? accept(document) : refuse({ kind: 'already-exists' })
  }
}
