import { endpoint } from '../basics/endpoint'
import { id, requestId, sentence, text } from '../basics/inputs'
import { array, enum as oneOf, int, maxLength, maximum, minimum, number, strictObject, string } from '../basics/z'
import type { MaterialRule } from '../campaign/materials'
import { attachmentKinds, type AttachmentKind } from '../campaign/attachment'
import type { ContentFault } from './content-fault'
import type { FileFormat } from '../campaign/file-format'
import type { NominationStatus } from './status'

/** 内容检查: what others may see waits for WeChat's check or an officer's look. */
export type ContentCheck = 'waiting' | 'passed' | 'refused'

/** 介质: a large video handed in on a stick or a disc. */
export type Medium = 'usb' | 'disc'

export interface Delivery {
  medium: Medium
  /** Printed on the label and written on the medium: JZ-7K2M-04. */
  number: string
  note: string
  registeredAt: number
  /** Null until an officer has it in hand. */
  receivedAt: number | null
}

/** One file that was handed in, or, with `delivery`, a medium on its way. Nothing in it tells who uploaded it. */
export interface MaterialItem {
  materialId: string
  /** Key of the charter's material, or an attachment's kind. */
  key: string
  name: string
  caption: string
  format: FileFormat | 'medium'
  bytes: number
  /** Of a video; 0 for all else. */
  seconds: number
  /** Good for two hours, for those who may read the file; '' for a medium. */
  url: string
  check: ContentCheck
  delivery: Delivery | null
  /** Whether it went up with the last submission. */
  isSent: boolean
  at: number
}

/** A place issued and not yet reported: an upload under way on some phone, or one that broke off. */
export interface OpenPlace {
  placeId: string
  key: string
  name: string
  issuedAt: number
}

export interface Materials {
  nominationId: string
  rule: MaterialRule
  items: MaterialItem[]
  attachments: (MaterialItem & { kind: AttachmentKind })[]
  places: OpenPlace[]
  /** What still lacks, in words; empty when the rule is met. */
  lacking: string[]
  /** Keys of materials that may be changed now; null means all, empty none. */
  editable: string[] | null
}

/** Where one file may be sent, once: PUT with `headers` from a browser, `wx.cloud.uploadFile` to `cloudPath` from a phone. */
export interface UploadPlace {
  placeId: string
  cloudPath: string
  url: string
  headers: Record<string, string>
  /** The place is given up after this instant. */
  until: number
}

type NoNomination = { kind: 'no-such-nomination' }
type NoMaterial = { kind: 'no-such-material' }
type NotEditable = { kind: 'not-editable'; status: NominationStatus }
type NotAsked = { kind: 'field-not-asked'; field: string }
/** What can be said of a file before it is sent, on the phone and again at the gateway. */
export type BeforeSending = { kind: 'empty-file' } | { kind: 'too-large'; megabytes: number } | { kind: 'format-not-taken'; formats: string[] } | { kind: 'heic' } | { kind: 'too-many'; maximum: number }
type Changing = NoNomination | NotEditable | NotAsked

const officers = ['unitOfficer', 'societyOfficer', 'countyOfficer', 'cityOfficer'] as const
const nominationId = id()
const offered = { name: text(200), bytes: number().check(int(), minimum(0), maximum(1e12)), requestId: requestId() }

export const materialsContract = {
  /** The files of a nomination: its owner sees what stands now, an officer on its way what was sent. */
  'nomination.materials': endpoint<Materials, NoNomination>()({ roles: ['member'], input: strictObject({ nominationId }), refusals: ['no-such-nomination'], perMinute: 120 }),
  /** Issues a place for one file of one material. The same request is given the same place, with a fresh permit. */
  'nomination.placeMaterial': endpoint<UploadPlace, Changing | NoMaterial | BeforeSending>()({
    roles: ['member'],
    input: strictObject({ nominationId, key: id(), ...offered }),
    refusals: ['no-such-nomination', 'not-editable', 'field-not-asked', 'no-such-material', 'empty-file', 'too-large', 'format-not-taken', 'heic', 'too-many'],
    perMinute: 120,
  }),
  /** Issues an officer a place for a sealed page or another attachment of a file that stands with the officer's organisation. An opinion names what arrived by `materialId`. */
  'nomination.placeAttachment': endpoint<UploadPlace, NoNomination | { kind: 'not-with-you' } | BeforeSending>()({
    roles: officers,
    input: strictObject({ nominationId, attachment: oneOf(attachmentKinds), ...offered }),
    refusals: ['no-such-nomination', 'not-with-you', 'empty-file', 'too-large', 'format-not-taken', 'heic', 'too-many'],
  }),
  /** Looks at what arrived, by its content. What is refused is deleted. Reporting the same place again gives the same. */
  'nomination.fileArrived': endpoint<MaterialItem, NoNomination | { kind: 'no-such-place' } | { kind: 'nothing-arrived' } | { kind: 'too-many'; maximum: number } | ContentFault>()({
    roles: ['member'],
    servedBy: 'arrival',
    input: strictObject({ nominationId, placeId: id() }),
    refusals: ['no-such-nomination', 'no-such-place', 'nothing-arrived', 'too-many', 'empty-file', 'too-large', 'format-not-taken', 'not-what-it-says', 'cut-short', 'heic', 'hostile', 'not-this-length', 'already-there'],
  }),
  'nomination.removeMaterial': endpoint<null, Changing | NoMaterial>()({ roles: ['member'], input: strictObject({ nominationId, materialId: id() }), refusals: ['no-such-nomination', 'not-editable', 'field-not-asked', 'no-such-material'] }),
  /** Sets the order and the captions of the files of one material. Files left out keep their place behind those named. */
  'nomination.arrangeMaterials': endpoint<null, Changing | NoMaterial>()({
    roles: ['member'],
    input: strictObject({ nominationId, key: id(), files: array(strictObject({ materialId: id(), caption: string().check(maxLength(60)) })).check(maxLength(20)) }),
    refusals: ['no-such-nomination', 'not-editable', 'field-not-asked', 'no-such-material'],
  }),
  /** 介质: registers a large video as delivered on a stick or a disc, under a number for its label. */
  'nomination.registerMedium': endpoint<MaterialItem, Changing | NoMaterial | { kind: 'not-by-medium' } | { kind: 'too-many'; maximum: number }>()({
    roles: ['member'],
    input: strictObject({ nominationId, key: id(), medium: oneOf(['usb', 'disc']), note: text(100), requestId: requestId() }),
    refusals: ['no-such-nomination', 'not-editable', 'field-not-asked', 'no-such-material', 'not-by-medium', 'too-many'],
  }),
  /** The medium is in an officer's hand. */
  'nomination.receiveMedium': endpoint<MaterialItem, NoNomination | NoMaterial>()({ roles: officers, input: strictObject({ nominationId, materialId: id() }), refusals: ['no-such-nomination', 'no-such-material'] }),
  /** An officer's look at a picture or a video that others will see, where WeChat's check has not spoken or cannot. */
  'nomination.judgeMaterial': endpoint<MaterialItem, NoNomination | NoMaterial>()({
    roles: officers,
    input: strictObject({ nominationId, materialId: id(), verdict: oneOf(['passed', 'refused']), because: sentence(100) }),
    refusals: ['no-such-nomination', 'no-such-material'],
  }),
}
