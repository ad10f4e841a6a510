import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** Every wanted file under a cloud's folder as one text, byte for byte. */
export function textOfFiles(folder: string, wanted: (place: string) => boolean): string {
  const places = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile()).map(entry => path.join(entry.parentPath, entry.name))
  return places.filter(place => wanted(path.relative(folder, place))).map(place => readFileSync(place, 'latin1')).join('\n')
}
