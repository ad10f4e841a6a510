import { cloud } from './cloud'

/** Writes a small file, such as a ledger tile, under `public/`, where anyone may read it. */
export async function publishFile(path: string, content: string | Uint8Array): Promise<void> {
  await cloud.uploadFile({ cloudPath: `public/${path}`, fileContent: Buffer.from(content) as never })
}
