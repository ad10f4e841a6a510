import type { Role } from '../basics/endpoint'
import { accept, refuse, type Result } from '../basics/result'
import type { FileOnItsWay, Place, Reader } from './may-read'
import { isOwnMatter } from './may-read'
import type { ExportRefusal, IdNumberForm } from './papers-contract'

export interface Taking {
  file: FileOnItsWay & { version: number; erasedAt?: number }
  reader: Reader
  /** From where the reader sees the file. */
  places: readonly Place[]
}

type TakingRefusal = { kind: 'no-such-nomination' } | { kind: 'own-file' } | { kind: 'file-erased' } | { kind: 'not-handed-in' }

/** Decides whether an office may take a file out of the system: one in its way, or its own recommendation, as its nominee handed it in. */
export const mayExport = ({ file, reader, places }: Taking): Result<null, TakingRefusal> => {
  if (places.length === 0) return refuse({ kind: 'no-such-nomination' })
  if (isOwnMatter(file, reader)) return refuse({ kind: 'own-file' })
  if (file.erasedAt) return refuse({ kind: 'file-erased' })
  return file.version > 0 ? accept(null) : refuse({ kind: 'not-handed-in' })
}

/** 身份证号码 in full are for those who may look at them one by one. */
const readers: readonly Role[] = ['countyOfficer', 'cityOfficer']

/** Decides whether the numbers may stand in full: for county and city, with a purpose. */
export const mayShowIdNumbers = ({ idNumbers, purpose, roles }: { idNumbers: IdNumberForm; purpose: string; roles: readonly Role[] }): Result<null, ExportRefusal> => {
  if (idNumbers === 'masked') return accept(null)
  if (!readers.some(role => roles.includes(role))) return refuse({ kind: 'id-number-not-for-you' })
  return purpose.trim() ? accept(null) : refuse({ kind: 'purpose-missing' })
}
