import type { PickedFile } from '../runtime/host'
import { make } from './make'

const ACCEPTS: Record<string, string> = { image: 'image/*', video: 'video/*', mix: 'image/*,video/*' }

/** Lets the person choose files of this machine; none when they cancel. */
export async function pickFiles({ count, kinds }: { count: number; kinds: string[] }): Promise<PickedFile[]> {
  const accept = kinds.map((kind) => ACCEPTS[kind]).filter(Boolean).join(',')
  const input = make('input', { type: 'file', multiple: count > 1, accept })
  const chosen = new Promise<File[]>((resolve) => {
    input.onchange = () => resolve([...(input.files ?? [])])
    input.oncancel = () => resolve([])
  })
  input.click()
  return Promise.all((await chosen).slice(0, count).map(async (file) => ({ name: file.name, type: file.type, bytes: new Uint8Array(await file.arrayBuffer()) })))
}
