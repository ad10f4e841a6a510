import { readFile } from 'node:fs/promises'
import { isFileName } from '../storage/file-name'
import type { Storage } from '../storage/storage-actions'

/** The bytes behind one of our own temporary addresses; undefined for any other address. */
export async function storedMedia({ files, url }: Storage, address: string): Promise<Buffer | undefined> {
  if (!address.startsWith(`${url}/`)) return undefined
  const name = decodeURI(new URL(address).pathname).slice('/storage/'.length)
  const file = isFileName(name) ? await files.find(name) : undefined
  return file && readFile(file.place)
}
