import { temporaryUrls } from './file-storage'

/** A file in storage, read part by part: a large video never stands in a function's memory. */
export interface StoredFile {
  bytes: number
  /** From `start` up to, not including, `end`. */
  read(start: number, end: number): Promise<Buffer>
}

/** Of a file whose first byte was asked for: an empty one has none. Anything else is a fault, never taken for an empty file. */
function sizeOf(answer: Response): number {
  const size = /\/(\d+)$/.exec(answer.headers.get('content-range') ?? '')?.[1]
  if (answer.status === 416) return 0
  if (answer.status !== 206 || size === undefined) throw new Error(`storage answered ${answer.status} for the beginning of a file`)
  return Number(size)
}

/** Null where no such file stands. */
export async function openStoredFile(fileId: string): Promise<StoredFile | null> {
  const url = (await temporaryUrls([fileId])).get(fileId)
  if (!url) return null
  const ask = (start: number, end: number) => fetch(url, { headers: { range: `bytes=${start}-${end - 1}` } })
  const first = await ask(0, 1)
  if (first.status === 404) return null
  return {
    bytes: sizeOf(first),
    async read(start, end) {
      const answer = await ask(start, end)
      if (answer.status !== 206) throw new Error(`storage answered ${answer.status} for a part of a file`)
      return Buffer.from(await answer.arrayBuffer())
    },
  }
}
