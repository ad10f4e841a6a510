import { hashDocument, subjectOf, type Act } from './act'

/** A document that changes by acts alone, with the collection it stands in. */
export interface Kept {
  collection: string
  document: { _id: string; revision: number }
}

export type DocumentFault =
  | { kind: 'acts-do-not-count-up'; document: string; revision: number; acts: number }
  | { kind: 'document-changed'; document: string; revision: number }
  | { kind: 'document-missing'; document: string }

const keyOf = (collection: string, documentId: string) => `${collection}:${documentId}`

/** Acts by document, in the order of revisions. */
function actsByDocument(acts: Iterable<Act>): Map<string, Act[]> {
  const found = new Map<string, Act[]>()
  for (const act of [...acts].sort((a, b) => (a._id < b._id ? -1 : 1))) {
    const subject = subjectOf(act._id)
    const key = subject ? keyOf(subject.collection, subject.documentId) : act._id
    found.set(key, [...(found.get(key) ?? []), act])
  }
  return found
}

const revisions = (acts: readonly Act[]) => acts.map(act => subjectOf(act._id)?.revision)

function faultOf(key: string, { document }: Kept, acts: readonly Act[]): DocumentFault[] {
  const { revision } = document
  if (acts.length !== revision || revisions(acts).some((each, index) => each !== index + 1)) return [{ kind: 'acts-do-not-count-up', document: key, revision, acts: acts.length }]
  const last = acts[acts.length - 1]
  return last && last.documentHash === hashDocument(document, last.salt) ? [] : [{ kind: 'document-changed', document: key, revision }]
}

/** Whether every document stands as its last act left it, and has as many acts as revisions. */
export function verifyDocuments(kept: readonly Kept[], acts: Iterable<Act>): DocumentFault[] {
  const byDocument = actsByDocument(acts)
  const documents = new Map(kept.map(each => [keyOf(each.collection, each.document._id), each]))
  const wrong = [...documents].flatMap(([key, each]) => faultOf(key, each, byDocument.get(key) ?? []))
  const missing = [...byDocument.keys()].filter(key => !documents.has(key)).map(document => ({ kind: 'document-missing', document }) as const)
  return [...wrong, ...missing]
}
