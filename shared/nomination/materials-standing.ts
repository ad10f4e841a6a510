import type { Channel } from '../campaign/channel'
import type { Material, MaterialRule } from '../campaign/materials'
import { materialsOf } from '../campaign/materials-of'
import { materialsLacking, type HandedFile, type HandedIn } from '../campaign/materials-met'
import type { FieldFault } from './contract'
import { limitsOf } from './offer-file'

/** What the rule looks at in a file that was handed in. */
export interface StandingFile {
  key: string
  format: string
  bytes: number
  seconds: number
}

const megabyte = 1024 * 1024

/** A medium stands for a video of the right length until somebody plays it. */
const handedFile = (material: Material, { format, bytes, seconds }: StandingFile): HandedFile =>
  format === 'medium' && material.kind === 'video'
    ? { format: 'mp4', megabytes: 0, minutes: material.minimumMinutes }
    : { format, megabytes: bytes / megabyte, minutes: seconds / 60 }

/** A document that the system prints is whole by itself; a scan is there when a page of it is. */
const documentOf = (material: Extract<Material, { kind: 'document' }>, count: number) => {
  const isThere = material.upload === undefined || count > 0
  return { media: isThere ? material.media : [], sealed: isThere }
}

const handedIn = (materials: readonly Material[], files: readonly StandingFile[]): HandedIn => {
  const of = (key: string) => files.filter(file => file.key === key)
  return {
    texts: {},
    files: Object.fromEntries(materials.map(material => [material.key, of(material.key).map(file => handedFile(material, file))])),
    documents: Object.fromEntries(materials.flatMap(material => (material.kind === 'document' ? [[material.key, documentOf(material, of(material.key).length)]] : []))),
  }
}

/** The parts that must all be met, one by one. A text is the form's. */
const partsOf = (rule: MaterialRule): MaterialRule[] => (rule.kind === 'all' ? rule.of.flatMap(partsOf) : rule.kind === 'text' ? [] : [rule])

/** Only where a channel wants the seal is a sealed scan asked for. */
const isAsked = (part: MaterialRule, channel: Channel): boolean => part.kind !== 'document' || part.sealedFor === undefined || part.sealedFor.includes(channel)

const otherWays = (part: MaterialRule, files: HandedIn): string => {
  const begun = materialsOf(part).filter(({ key }) => (files.files[key] ?? []).length > 0).map(({ key }) => key)
  const others = part.kind === 'any' ? materialsOf(part).filter(({ key }) => !begun.includes(key)).map(({ title }) => title) : []
  return others.length > 0 && begun.length > 0 ? `或者改交${others.join('、')}。` : ''
}

const nothingOf = (part: MaterialRule, handed: HandedIn): boolean => materialsOf(part).every(({ key }) => (handed.files[key] ?? []).length === 0)

const sayLacking = (part: MaterialRule, handed: HandedIn, channel: Channel): string[] => {
  const lacks = materialsLacking(part, handed, channel)
  if (lacks.length === 0) return []
  if (part.kind === 'any' && nothingOf(part, handed)) return [`${part.of.map(choice => materialsLacking(choice, handed, channel).join('').replace(/。$/, '')).join('，或者')}。`]
  return [`${lacks.join('')}${otherWays(part, handed)}`]
}

/** What still lacks among the files, part by part of the charter's rule, each beside the material it is about. */
export const materialFaults = (rule: MaterialRule, files: readonly StandingFile[], channel: Channel): FieldFault[] => {
  const handed = handedIn(materialsOf(rule), files)
  return partsOf(rule).filter(part => isAsked(part, channel)).flatMap(part => sayLacking(part, handed, channel).map(sentence => ({ field: materialsOf(part)[0]?.key ?? '', sentence })))
}

/** Whether anything is handed in as a file at all. */
export const asksForFiles = (rule: MaterialRule): boolean => materialsOf(rule).some(material => limitsOf(material) !== null)
