import { temporaryUrls } from './file-storage'

/** A file in storage, read part by part: a large video never stands in a function's memory. */
export interface StoredFile {
  bytes: number
  /** From `start` up to, not including, `end`. */
  read(start: number, end: number): Promise<Buffer>
}

const sizeOf = (answer: Response): number => Number(/\/(\d+)$/.exec(answer.headers.get('content-range') ?? '')?.[1] ?? 0)

/** Null where no such file stands. */
export async function openStoredFile(fileId: string): Promise<StoredFile | null> {
  const url = (await temporaryUrls([fileId])).get(fileId)
  if (!url) return null
  const ask = (start: number, end: number) => fetch(url, { headers: { range: `bytes=${start}-${end - 1}` } })
  const first = await ask(0, 1)
  if (first.status === 404) return null
  return {
    // An empty file has no first byte: 416.
    bytes: first.status === 206 ? sizeOf(first) : 0,
    async read(start, end) {
      const answer = await ask(start, end)
      if (answer.status !== 206) throw new Error(`storage answered ${answer.status} for a part of a file`)
      return Buffer.from(await answer.arrayBuffer())
    },
  }
}
