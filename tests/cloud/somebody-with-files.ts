import { existsSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { sendTo } from '../../dev/scenario/hand-in'
import type { MaterialItem, UploadPlace } from '../../shared/nomination/materials-contract'
import { withScan } from '../materials/photo-rule'
import { jpegNumber } from '../materials/picture-files'
import type { As } from './local-campaign'
import { at, filled, minuteMs, newRequest, openSelection, worker, type Nominee, type Selection } from './selection'

/** Somebody's draft, with what a phone does about its files: asks for a place, sends, reports. */
function withFiles({ call, done }: Selection, who: Nominee, nominationId: string) {
  const place = (name: string, content: Buffer, key = 'photos') => call(who.as, 'nomination.placeMaterial', { nominationId, key, name, bytes: content.length, requestId: newRequest() })
  const placed = async (name: string, content: Buffer, key?: string): Promise<UploadPlace> => {
    const given = await place(name, content, key)
    if (!given.ok) throw new Error(given.error.kind)
    return given.value
  }
  const report = ({ placeId }: Pick<UploadPlace, 'placeId'>) => call(who.as, 'nomination.fileArrived', { nominationId, placeId })
  const send = async (name: string, content: Buffer, key?: string) => {
    const there = await placed(name, content, key)
    await sendTo(there, content)
    return report(there)
  }
  const kept = async (name: string, content: Buffer, key?: string): Promise<MaterialItem> => {
    const answer = await send(name, content, key)
    if (!answer.ok) throw new Error(answer.error.kind)
    return answer.value
  }
  const list = (as: As = who.as) => done(as, 'nomination.materials', { nominationId })
  return { ...who, nominationId, place, placed, report, send, kept, list }
}
export type Somebody = ReturnType<typeof withFiles>

/** So many photos, all different. */
export const photos = async (one: Somebody, count: number) => { for (let number = 1; number <= count; number += 1) await one.kept(`${number}.jpg`, jpegNumber(number)) }

/** A campaign that asks for photos or a video, and for a scan; people in it, each with a filled-in draft. */
export async function openFiles() {
  const selection = await openSelection({ materials: withScan })
  let workers = 0
  const next = (): Nominee => worker(++workers)
  const someone = async (): Promise<Somebody> => {
    const who = next()
    return withFiles(selection, who, (await filled(selection, who)).nominationId)
  }
  const files = (folder: string) => path.join(selection.folder, 'files', folder)
  return {
    selection,
    next,
    someone,
    /** A moment for each who came before. */
    goOn: () => selection.clock.set(at.nomination + workers * minuteMs * 2),
    stored: (folder: string): string[] => (existsSync(files(folder)) ? readdirSync(files(folder), { recursive: true, encoding: 'utf8' }).filter(name => statSync(path.join(files(folder), name)).isFile()) : []),
    /** Whether something stands where this place's file arrives. */
    stands: ({ cloudPath }: UploadPlace): boolean => existsSync(files(cloudPath)),
  }
}
export type FilesWorld = Awaited<ReturnType<typeof openFiles>>
