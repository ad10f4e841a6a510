import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

/** Everything that Local CloudBase's storage holds on disk under these folders, what is arriving too, with its bytes. */
export function storedFiles(folder: string): { name: string; bytes: Buffer }[] {
  return ['files/incoming', 'files/materials', 'files/custody', 'incoming'].flatMap(part => {
    const root = path.join(folder, part)
    const names = existsSync(root) ? readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(name => statSync(path.join(root, name)).isFile()) : []
    return names.map(name => ({ name: path.join(part, name), bytes: readFileSync(path.join(root, name)) }))
  })
}
