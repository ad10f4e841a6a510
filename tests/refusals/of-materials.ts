import { handIn, sendTo } from '../../dev/scenario/hand-in'
import type { UploadPlace } from '../../shared/nomination/materials-contract'
import { databaseOf } from '../cloud/database'
import { newRequest, opinion, sending, type Selection } from '../cloud/selection'
import { pdfFile, svgWithScript } from '../materials/paper-files'
import { withScan } from '../materials/photo-rule'
import { heicFile, jpegNumber, plainJpeg } from '../materials/picture-files'
import { videoFile } from '../materials/video-file'
import type { As } from '../cloud/local-campaign'
import type { Provocation, Provocations, Scene } from './scene'

interface Offer {
  key?: string
  name?: string
  bytes?: number
}

/** Somebody with a draft in a campaign that asks for photos or a film, and a scan. */
async function withFiles({ fresh, draft }: Scene) {
  const selection = await fresh({ materials: withScan })
  const { who, file } = await draft(selection)
  const { nominationId } = file
  return {
    selection, who, nominationId,
    place: ({ key = 'photos', name = 'a.jpg', bytes = 1000 }: Offer = {}) => selection.call(who.as, 'nomination.placeMaterial', { nominationId, key, name, bytes, requestId: newRequest() }),
    hand: (number: number, key = 'photos') => handIn(selection, who.as, nominationId, { key, name: `${number}.jpg`, content: jpegNumber(number) }),
    register: (key: string) => selection.call(who.as, 'nomination.registerMedium', { nominationId, key, medium: 'usb', note: '', requestId: newRequest() }),
    remove: (materialId: string) => selection.call(who.as, 'nomination.removeMaterial', { nominationId, materialId }),
    arrange: (key: string, materialId = 'nowhere') => selection.call(who.as, 'nomination.arrangeMaterials', { nominationId, key, files: [{ materialId, caption: '' }] }),
  }
}
type Files = Awaited<ReturnType<typeof withFiles>>

const inDraft = (step: (files: Files) => ReturnType<Provocation>): Provocation => async scene => step(await withFiles(scene))

/** Handed in with the county; returned for its scan alone where `returned`. */
const handedIn = (step: (files: Files, materialId: string) => ReturnType<Provocation>, returned: boolean): Provocation => async scene => {
  const files = await withFiles(scene)
  const { selection, who, nominationId } = files
  const { materialId } = await files.hand(1)
  for (const number of [2, 3, 4]) await files.hand(number)
  await handIn(selection, who.as, nominationId, { key: 'democraticRecord2', name: '记录.pdf', content: pdfFile() })
  const sent = await selection.done(who.as, 'nomination.submit', sending(await selection.done(who.as, 'nomination.file', { nominationId }), selection.county.id))
  if (returned) await selection.done(selection.county.officer, 'nomination.giveOpinion', { ...opinion(sent, 'return'), reasons: [{ about: 'democraticRecord2', text: '请重新扫描' }] })
  return step(files, materialId)
}

const changes: Provocations = Object.fromEntries([['not-editable', false], ['field-not-asked', true]].flatMap(([kind, returned]) => [
  [`nomination.placeMaterial ${kind}`, handedIn(files => files.place(), returned as boolean)],
  [`nomination.removeMaterial ${kind}`, handedIn((files, materialId) => files.remove(materialId), returned as boolean)],
  [`nomination.arrangeMaterials ${kind}`, handedIn((files, materialId) => files.arrange('photos', materialId), returned as boolean)],
  [`nomination.registerMedium ${kind}`, handedIn(files => files.register('video'), returned as boolean)],
]))

const missing: Provocations = {
  'nomination.placeMaterial no-such-material': inDraft(files => files.place({ key: 'no-such-key' })),
  'nomination.removeMaterial no-such-material': inDraft(files => files.remove('nowhere')),
  'nomination.arrangeMaterials no-such-material': inDraft(files => files.arrange('photos')),
  'nomination.registerMedium no-such-material': inDraft(files => files.register('no-such-key')),
  'nomination.receiveMedium no-such-material': async ({ main, atCounty }) => main.call(main.county.officer, 'nomination.receiveMedium', { nominationId: (await atCounty()).file.nominationId, materialId: 'nowhere' }),
  'nomination.judgeMaterial no-such-material': async ({ main, atCounty }) => main.call(main.county.officer, 'nomination.judgeMaterial', { nominationId: (await atCounty()).file.nominationId, materialId: 'nowhere', verdict: 'passed', because: '看过' }),
}

const mebibyte = 1024 * 1024

const places: Provocations = {
  'nomination.placeMaterial empty-file': inDraft(files => files.place({ bytes: 0 })),
  'nomination.placeMaterial too-large': inDraft(files => files.place({ bytes: 10 * mebibyte + 1 })),
  'nomination.placeMaterial format-not-taken': inDraft(files => files.place({ name: 'a.gif' })),
  'nomination.placeMaterial heic': inDraft(files => files.place({ name: 'a.heic' })),
  'nomination.placeMaterial too-many': inDraft(async files => {
    for (const number of [1, 2, 3, 4, 5]) await files.hand(number)
    return files.place()
  }),
  'nomination.registerMedium not-by-medium': inDraft(files => files.register('photos')),
  'nomination.registerMedium too-many': inDraft(async files => {
    await files.register('video')
    return files.register('video')
  }),
}

const attaches = ({ call }: Selection, as: As, nominationId: string, { name = '盖章页.jpg', bytes = 1000 }: Offer = {}) => call(as, 'nomination.placeAttachment', { nominationId, attachment: 'sealedPage', name, bytes, requestId: newRequest() })
const withOffice = (offer: Offer): Provocation => async ({ main, atCounty }) => attaches(main, main.county.officer, (await atCounty()).file.nominationId, offer)

const attachments: Provocations = {
  'nomination.placeAttachment not-with-you': async ({ main, atCity }) => attaches(main, main.county.officer, (await atCity()).file.nominationId),
  'nomination.placeAttachment empty-file': withOffice({ bytes: 0 }),
  'nomination.placeAttachment too-large': withOffice({ bytes: 1000 * mebibyte }),
  'nomination.placeAttachment format-not-taken': withOffice({ name: 'a.exe' }),
  'nomination.placeAttachment heic': withOffice({ name: 'a.heic' }),
  'nomination.placeAttachment too-many': async ({ main, atCounty }) => {
    const { file: { nominationId } } = await atCounty()
    for (let number = 1; number < 100; number += 1) {
      const place = await attaches(main, main.county.officer, nominationId)
      if (!place.ok) return place
      await sendTo(place.value, jpegNumber(number))
      await main.done(main.county.officer, 'nomination.fileArrived', { nominationId, placeId: place.value.placeId })
    }
    return { ok: true }
  },
}

/** Something else arrives than was announced. */
const arrives = (content: Buffer | null, offer: Offer = {}): Provocation => inDraft(async ({ place, selection, who, nominationId }) => {
  const given = await place(offer)
  if (!given.ok) return given
  if (content) await sendTo(given.value, content)
  return selection.call(who.as, 'nomination.fileArrived', { nominationId, placeId: given.value.placeId })
})

const arrivals: Provocations = {
  'nomination.fileArrived no-such-place': inDraft(({ selection, who, nominationId }) => selection.call(who.as, 'nomination.fileArrived', { nominationId, placeId: 'nowhere' })),
  'nomination.fileArrived nothing-arrived': arrives(null),
  'nomination.fileArrived empty-file': arrives(Buffer.alloc(0)),
  'nomination.fileArrived too-large': arrives(Buffer.concat([plainJpeg, Buffer.alloc(10 * mebibyte)])),
  // Only where a place outlived what it was for.
  'nomination.fileArrived format-not-taken': inDraft(async ({ place, selection, who, nominationId }) => {
    const { value } = (await place()) as { value: UploadPlace }
    await sendTo(value, plainJpeg)
    await databaseOf(selection.url).collection('materialPlaces').doc(value.placeId).update({ key: 'of-another-charter' })
    return selection.call(who.as, 'nomination.fileArrived', { nominationId, placeId: value.placeId })
  }),
  'nomination.fileArrived not-what-it-says': arrives(Buffer.concat([Buffer.from('MZ'), Buffer.alloc(99)])),
  'nomination.fileArrived cut-short': arrives(plainJpeg.subarray(0, -30)),
  'nomination.fileArrived heic': arrives(heicFile),
  'nomination.fileArrived hostile': arrives(svgWithScript),
  'nomination.fileArrived not-this-length': arrives(videoFile({ seconds: 200 }), { key: 'video', name: 'a.mp4' }),
  'nomination.fileArrived already-there': inDraft(async ({ hand, place, selection, who, nominationId }) => {
    await hand(1)
    const { value } = (await place()) as { value: UploadPlace }
    await sendTo(value, jpegNumber(1))
    return selection.call(who.as, 'nomination.fileArrived', { nominationId, placeId: value.placeId })
  }),
  'nomination.fileArrived too-many': inDraft(async ({ place, hand, selection, who, nominationId }) => {
    const { value } = (await place()) as { value: UploadPlace }
    for (const number of [1, 2, 3, 4, 5]) await hand(number)
    await sendTo(value, jpegNumber(6))
    return selection.call(who.as, 'nomination.fileArrived', { nominationId, placeId: value.placeId })
  }),
}

/** What may go wrong with files. */
export const ofMaterials: Provocations = { ...changes, ...missing, ...places, ...attachments, ...arrivals }
