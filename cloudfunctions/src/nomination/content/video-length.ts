import { createFile, type ISOFile, type Movie } from 'mp4box'
import { accept, refuse, type Result } from '@shared/basics/result'
import type { ContentFault } from '@shared/nomination/content-fault'
import type { StoredFile } from '../../platform/stored-file'

const step = 1024 * 1024
/** Steps that are not media: a film's table of contents is a few megabytes. */
const mostSteps = 64

/** A film of eight hours at 60 pictures a second has fewer samples. */
const mostSamples = 2_000_000

/** A table may claim four thousand million samples of one size in twenty bytes, and the parser would lay them all out. */
function claimsTooMuch(bytes: Buffer): boolean {
  for (let at = bytes.indexOf('stsz'); at >= 0 && at + 16 <= bytes.length; at = bytes.indexOf('stsz', at + 4)) {
    if (bytes.readUInt32BE(at + 12) > mostSamples) return true
  }
  return false
}

const chunk = (bytes: Buffer, fileStart: number): Parameters<ISOFile['appendBuffer']>[0] =>
  Object.assign(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer, { fileStart })

/** Where the parser wants to read on; null where it stumbles: no player would get further. */
function fed(box: ISOFile, bytes: Buffer, at: number, isLast: boolean): number | null {
  try {
    return box.appendBuffer(chunk(bytes, at), isLast) ?? at + bytes.length
  } catch {
    return null
  }
}

/** Reads as the parser asks: it steps over the media itself, wherever the table of contents stands. */
async function readMovie(file: StoredFile, box: ISOFile): Promise<Movie | null> {
  let movie: Movie | null = null
  let isBroken = false
  box.onReady = ready => { movie = ready }
  box.onError = () => { isBroken = true }
  for (let at = 0, steps = 0; at < file.bytes && movie === null && !isBroken && steps < mostSteps; steps += 1) {
    const end = Math.min(at + step, file.bytes)
    const bytes = await file.read(at, end)
    if (claimsTooMuch(bytes)) return null
    const next = fed(box, bytes, at, end === file.bytes)
    if (next === null) return null
    at = Math.max(next, at + 1)
  }
  return movie
}

/** Whether every picture of the track lies inside the file. */
function isWhole(box: ISOFile, trackId: number, bytes: number): boolean {
  const samples = box.getTrackSamplesInfo(trackId)
  return samples.length > 0 && samples.every(({ offset, size }) => offset + size <= bytes)
}

/** The length of an MP4 in seconds, from its own tables. Refuses one without them, without pictures, or whose end lies beyond the file's. */
export async function videoLength(file: StoredFile): Promise<Result<number, ContentFault>> {
  const box = createFile()
  const movie = await readMovie(file, box)
  const track = movie?.videoTracks[0]
  if (!movie || !track) return refuse({ kind: 'cut-short' })
  if (movie.isFragmented) {
    const { num, den } = movie.fragment_duration ?? { num: 0, den: 1 }
    return num > 0 ? accept(num / den) : refuse({ kind: 'cut-short' })
  }
  return isWhole(box, track.id, file.bytes) ? accept(track.samples_duration / track.timescale) : refuse({ kind: 'cut-short' })
}
