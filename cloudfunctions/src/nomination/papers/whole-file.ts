import { strToU8, zipSync, type Zippable } from 'fflate'
import { clockOf, dayOf } from '@shared/basics/shanghai-time'
import { sayFullDay } from '@shared/basics/time-phrases'
import { attachmentTitles, isAttachmentKind } from '@shared/campaign/attachment'
import { materialsOf } from '@shared/campaign/materials-of'
import type { MaterialItem } from '@shared/nomination/materials-contract'
import { openStoredFile } from '../../platform/stored-file'
import { materialItems } from '../materials/material-item'
import { sentIn } from '../materials/reading'
import { materialsOfFile, type MaterialDocument } from '../materials/store'
import type { ReadingInCampaign } from '../reader'
import { namePart, paperName } from './paper-name'

/** A function holds the archive in its memory: what is larger is named in the list and fetched by itself. */
const mostBytes = 100 * 1024 * 1024

interface Packed {
  item: MaterialItem
  fileId: string
}

/** What went up and was not turned down, and what offices added. */
async function passed(reading: ReadingInCampaign): Promise<Packed[]> {
  const sent = sentIn(reading)
  const isPart = ({ _id, key, removedAt }: MaterialDocument) => (isAttachmentKind(key) ? removedAt === null : sent.includes(_id))
  const files = (await materialsOfFile(reading.nomination._id)).filter(isPart)
  const items = await materialItems(files, sent)
  return files.flatMap(({ _id, fileId }) => items.filter(({ materialId, check }) => materialId === _id && check !== 'refused').map(item => ({ item, fileId })))
}

const titleOf = ({ campaign }: ReadingInCampaign, key: string): string => (isAttachmentKind(key) ? attachmentTitles[key] : materialsOf(campaign.charter.materials).find(material => material.key === key)?.title ?? '材料')

const entryName = (reading: ReadingInCampaign, { key, name, format }: MaterialItem, place: number): string =>
  `${isAttachmentKind(key) ? '附件' : '材料'}/${String(place + 1).padStart(2, '0')}-${paperName(format, titleOf(reading, key), name.replace(/\.[^.]*$/, ''))}`

async function contentOf(fileId: string): Promise<Uint8Array | null> {
  const file = await openStoredFile(fileId)
  return file && (await file.read(0, file.bytes))
}

const verdictWords = { recommend: '同意推荐', return: '退回补充', decline: '不予通过' }
const opinionsText = ({ nomination: { opinions } }: ReadingInCampaign): string =>
  opinions.map(({ organisationName, verdict, text, by, at }) => `${organisationName}　${verdictWords[verdict]}\r\n${text}\r\n${by}　${sayFullDay(dayOf(at))} ${clockOf(at)}\r\n`).join('\r\n') || '还没有意见。\r\n'

/** Windows reads a text as UTF-8 by this mark. */
const textFile = (text: string): Uint8Array => strToU8(`\ufeff${text}`)

/** 推荐审批表, the materials that passed, the opinions, and a list of what is inside and what is not. Photos and videos are packed already: they are put in as they are. */
export async function wholeFile(reading: ReadingInCampaign, form: Uint8Array): Promise<Uint8Array> {
  const entries: Zippable = { '推荐审批表.docx': form, '各级意见.txt': textFile(opinionsText(reading)) }
  const lines: string[] = []
  let bytes = 0
  for (const [place, { item, fileId }] of (await passed(reading)).entries()) {
    const name = entryName(reading, item, place)
    if (item.delivery) lines.push(`${titleOf(reading, item.key)}：在介质 ${item.delivery.number} 上`)
    else if (bytes + item.bytes > mostBytes) lines.push(`${name}：太大，没有装进来，请在材料页单独打开`)
    else {
      const content = await contentOf(fileId)
      bytes += item.bytes
      lines.push(content ? `${name}${item.caption ? `：${item.caption}` : ''}` : `${name}：已经不在了`)
      if (content) entries[name] = [content, { level: 0 }]
    }
  }
  entries['目录.txt'] = textFile(`${namePart(reading.nomination.name)}的推荐材料\r\n\r\n推荐审批表.docx\r\n各级意见.txt\r\n${lines.map(line => `${line}\r\n`).join('')}`)
  return zipSync(entries)
}
