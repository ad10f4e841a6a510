import { open } from 'node:fs/promises'
import type { Answer } from './answer'
import { wholeFile } from './whole-file'

interface Part {
  start: number
  /** Inclusive, as the header has it. */
  end: number
}

/** One range of bytes as RFC 9110 writes it; undefined for none, null for one that the file does not have. */
export function partAsked(range: string | undefined, bytes: number): Part | null | undefined {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(range ?? '') ?? []
  if (first === '' && last === '') return undefined
  const start = first === '' ? Math.max(0, bytes - Number(last)) : Number(first)
  const end = first === '' || last === '' ? bytes - 1 : Math.min(Number(last), bytes - 1)
  return start <= end ? { start, end } : null
}

async function readPart(place: string, { start, end }: Part): Promise<Buffer> {
  const file = await open(place)
  try {
    const part = Buffer.alloc(end - start + 1)
    const { bytesRead } = await file.read(part, 0, part.length, start)
    return part.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

/** Answers the range of bytes that was asked for, or the whole: a video is played, and looked at, part by part. */
export async function partOfFile(file: { place: string; bytes: number }, type: string, headers: Answer['headers'], range: string | undefined): Promise<Answer> {
  const part = partAsked(range, file.bytes)
  const own = { 'content-type': type, 'accept-ranges': 'bytes', ...headers }
  if (part === undefined) return wholeFile(file, type, own)
  if (part === null) return { status: 416, headers: { ...own, 'content-range': `bytes */${file.bytes}` }, body: '' }
  return { status: 206, headers: { ...own, 'content-range': `bytes ${part.start}-${part.end}/${file.bytes}` }, body: await readPart(file.place, part) }
}
