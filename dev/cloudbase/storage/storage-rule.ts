import type { Storage } from './storage-actions'

/**
 * The storage rule of this environment, as `cloudfunctions/storage-rules.json` has it, for phones: whoever puts a file at a path owns it,
 * and nobody else may put another there. What functions put is nobody's. Owners are not remembered over a restart: then nobody may.
 */
export function storageRule({ files }: Pick<Storage, 'files'>) {
  const owners = new Map<string, string>()
  return async (name: string, openid: string): Promise<boolean> => {
    if ((await files.find(name)) && owners.get(name) !== openid) return false
    owners.set(name, openid)
    return true
  }
}
