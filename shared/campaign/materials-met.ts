import type { Channel } from './channel'
import { formatOf, takes } from './file-format'
import { judgeLength } from './judge-length'
import type { Material, MaterialRule } from './materials'

/** A photo or a video as it arrived; `minutes` of a video. */
export interface HandedFile {
  format: string
  megabytes: number
  minutes: number
}

/** What stands in the file so far, by material key. */
export interface HandedIn {
  texts: Record<string, string>
  files: Record<string, HandedFile[]>
  documents: Record<string, { media: ('paper' | 'electronic')[]; sealed: boolean }>
}

/** What still lacks, in words; empty when the rule is met. */
type Lacks = string[]

const fits = (file: HandedFile, { formats, maximumMegabytes }: { formats: string[]; maximumMegabytes: number }): boolean => {
  const format = formatOf(file.format)
  return format !== null && takes(formats, format) && file.megabytes <= maximumMegabytes
}

const textLacks = (material: Extract<Material, { kind: 'text' }>, text: string): Lacks => {
  const { written, refused } = judgeLength(material.limit, text)
  if (written === 0) return [`${material.title}还没有写。`]
  return refused ? [`${material.title}不能超过 ${material.limit.characters} 字，现在 ${written} 字。`] : []
}

const photosLack = (material: Extract<Material, { kind: 'photos' }>, files: HandedFile[]): Lacks => {
  const good = files.filter(file => fits(file, material)).length
  if (good < material.minimum) return [`${material.title}还差 ${material.minimum - good} 张。`]
  return good > material.maximum ? [`${material.title}最多 ${material.maximum} 张，现在 ${good} 张。`] : []
}

const videoLacks = (material: Extract<Material, { kind: 'video' }>, files: HandedFile[]): Lacks =>
  files.some(file => fits(file, material) && file.minutes >= material.minimumMinutes && file.minutes <= material.maximumMinutes)
    ? []
    : [`${material.title}要一段 ${material.minimumMinutes}－${material.maximumMinutes} 分钟的视频。`]

const documentLacks = (material: Extract<Material, { kind: 'document' }>, handed: HandedIn['documents'][string] | undefined, channel: Channel): Lacks => {
  const names = { paper: '纸质', electronic: '电子' }
  const media = material.media.filter(medium => !handed?.media.includes(medium)).map(medium => `${material.title}还没有交${names[medium]}版。`)
  const seal = material.sealedFor?.includes(channel) && !handed?.sealed ? [`${material.title}还没有盖章。`] : []
  return [...media, ...seal]
}

const lacksOf = (material: Material, handed: HandedIn, channel: Channel): Lacks => {
  switch (material.kind) {
    case 'text': return textLacks(material, handed.texts[material.key] ?? '')
    case 'photos': return photosLack(material, handed.files[material.key] ?? [])
    case 'video': return videoLacks(material, handed.files[material.key] ?? [])
    case 'document': return documentLacks(material, handed.documents[material.key], channel)
  }
}

/** What still lacks under `rule`. Of `any`, one choice is enough; while none is, the lacks of the one nearest to being met are named. */
export const materialsLacking = (rule: MaterialRule, handed: HandedIn, channel: Channel): Lacks => {
  if (rule.kind === 'all') return rule.of.flatMap(part => materialsLacking(part, handed, channel))
  if (rule.kind !== 'any') return lacksOf(rule, handed, channel)
  const choices = rule.of.map(part => materialsLacking(part, handed, channel))
  return choices.reduce((best, choice) => (choice.length < best.length ? choice : best))
}
