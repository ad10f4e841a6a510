import type { PlaceDocument } from '../nomination/materials/store'
import type { Transaction } from '../platform/collection'
import { keyFor, seal, unseal } from '../platform/seal'
import type { KeptFile } from './objection-record'
import { sealedFiles, type SealedFileDocument } from './store'

const key = () => keyFor('OBJECTION_SEAL_KEY', 'file cards')

/** A file's name at its place: it may say as much as its content. */
export const sealName = (placeId: string, name: string): string => seal(key(), name, `name\n${placeId}`)

export const openName = ({ _id, name }: Pick<PlaceDocument, '_id' | 'name'>): string => unseal(key(), name, `name\n${_id}`) ?? ''

/** Keeps what is known of a file that nobody has taken yet. */
export const keepFile = (file: KeptFile, ownerHash: string, at: number) => sealedFiles.add({ _id: file.placeId, ownerHash, at, body: seal(key(), JSON.stringify(file), file.placeId) })

export function openCard({ _id, body }: SealedFileDocument): KeptFile {
  const text = unseal(key(), body, _id)
  if (text === null) throw new Error('a file card that OBJECTION_SEAL_KEY does not open')
  return JSON.parse(text) as KeptFile
}

/** The files of one owner by their places, in this order; null where one is not there. */
export async function filesOf(placeIds: readonly string[], ownerHash: string): Promise<KeptFile[] | null> {
  const found = await Promise.all(placeIds.map(placeId => sealedFiles.get(placeId)))
  const own = found.flatMap(one => (one?.ownerHash === ownerHash ? [openCard(one)] : []))
  return own.length === placeIds.length ? own : null
}

/** Within the transaction that keeps the objection: they are nobody's any more, neither swept nor sent a second time. */
export async function takeFiles(transaction: Transaction, files: readonly KeptFile[]): Promise<void> {
  for (const { placeId } of files) {
    const card = await transaction.get(sealedFiles, placeId)
    if (card) await transaction.put(sealedFiles, { ...card, ownerHash: '' })
  }
}
