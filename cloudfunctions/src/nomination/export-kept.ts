import { accept } from '@shared/basics/result'
import { sayFullDay } from '@shared/basics/time-phrases'
import { clockOf, dayOf } from '@shared/basics/shanghai-time'
import { fieldsOf } from '@shared/campaign/known-fields'
import { consentKinds, consentTexts } from '@shared/nomination/consent'
import { historyOf } from '@shared/nomination/history'
import type { ExportedPart } from '@shared/nomination/privacy-contract'
import { sayAnswer } from '@shared/nomination/standard-list'
import type { Answers } from '@shared/nomination/contract'
import { currentCampaign } from '../campaign/cached-campaign'
import type { Campaign } from '../campaign/store'
import type { Handler } from '../gateway/handler'
import { messages, pushConsents } from '../inbox/store'
import { command } from '../platform/collection'
import { consentIdOf, consents } from './consent-store'
import { materialsOfFile, standing } from './materials/store'
import { idNumberReads, nominationDrafts, nominations, nominationVersions, type NominationDocument } from './store'

const say = (at: number) => `${sayFullDay(dayOf(at))} ${clockOf(at)}`

interface Written {
  answers: Answers
  softReasons: Answers
}

/** What was written, by the form's own labels. ID numbers stand masked: the export may lie on a phone for years. */
const inWords = (campaign: Campaign | null, { answers, softReasons }: Written) => ({
  填写的内容: Object.fromEntries(fieldsOf(campaign?.charter.form ?? []).filter(({ key }) => answers[key]).map(({ key, label, input }) => [label, sayAnswer(input, answers[key] ?? '')])),
  说明的理由: Object.fromEntries(Object.entries(softReasons).map(([code, reason]) => [campaign?.charter.eligibility.clauses.find(clause => clause.code === code)?.said ?? code, reason])),
})

async function consentsInWords(nominationId: string) {
  const kept = await Promise.all(consentKinds.map(kind => consents.get(consentIdOf(nominationId, kind))))
  return kept.flatMap(consent => (consent ? [{ 事项: consentTexts[consent.kind].title, 是否同意: consent.isGiven ? '同意' : '不同意', 文本版本: consent.textVersion, 时间: say(consent.at) }] : []))
}

async function filePart(nomination: NominationDocument, campaign: Campaign | null): Promise<ExportedPart> {
  const [draft, looks, files] = await Promise.all([nominationDrafts.get(nomination._id), idNumberReads.find({ where: { nominationId: nomination._id }, limit: 1000 }), materialsOfFile(nomination._id)])
  return {
    title: `${campaign?.charter.title ?? ''}：申报`,
    content: {
      ...inWords(campaign, nomination),
      没有提交的草稿: draft ? { 保存时间: say(draft.savedAt), ...inWords(campaign, draft) } : '没有',
      交的材料: standing(files).map(({ name, caption, bytes, delivery, at }) => ({ 名称: name, 说明: caption, 大小: delivery ? `介质 ${delivery.number}` : `${Math.ceil(bytes / 1024)} KB`, 时间: say(at) })),
      各级意见: nomination.opinions.map(({ organisationName, text, by, at }) => ({ 单位: organisationName, 意见: text, 经办人: by, 时间: say(at) })),
      经过: historyOf(nomination.trail).map(({ at, said }) => `${say(at)} ${said}`),
      谁看过身份证号码: looks.map(({ at, organisationName, name, purpose }) => `${say(at)} ${organisationName} ${name}：${purpose}`),
      同意事项: await consentsInWords(nomination._id),
      身份证号码: nomination.idNumber || draft?.idNumber ? '加密保存，这里只写出首尾几位' : '没有保存',
    },
  }
}

async function versionPart(versionId: string, campaign: Campaign | null): Promise<ExportedPart> {
  const version = await nominationVersions.get(versionId)
  return { title: `${campaign?.charter.title ?? ''}：第 ${versionId.slice(versionId.lastIndexOf(':') + 1)} 次提交`, content: version ? { 提交时间: say(version.at), ...inWords(campaign, version) } : {} }
}

async function messagesPart(personId: string): Promise<ExportedPart> {
  const [told, push] = await Promise.all([messages.find({ where: { personId }, orderBy: [['_id', 'desc']], limit: 500 }), pushConsents.get(personId)])
  return { title: '消息', content: { 消息: told.map(({ at, title, text }) => `${say(at)} ${title}：${text}`), 还可用微信通知: `${push?.left ?? 0} 次`, 投票: '选票用本次评选专用的匿名编号保存，不能对应到你本人，因此这里没有。' } }
}

/** Of a file about somebody else, once they have taken it up, only what its opener wrote is the opener's. */
const isOthers = ({ personId, nomineeId }: NominationDocument, caller: string) => personId === caller && nomineeId !== null && nomineeId !== caller

const writtenForAnother = (nomination: NominationDocument, campaign: Campaign | null): ExportedPart => ({ title: `${campaign?.charter.title ?? ''}：为别人填写`, content: inWords(campaign, { answers: nomination.asWritten ?? {}, softReasons: {} }) })

/** The parts in their order: each file, its submissions, then the messages. */
async function partsOf(personId: string): Promise<string[]> {
  const files = await nominations.find({ where: command.or([{ personId }, { nomineeId: personId }]), orderBy: [['_id', 'asc']], fields: ['version', 'personId', 'nomineeId'], limit: 200 })
  const submissions = (file: NominationDocument) => (isOthers(file, personId) ? [] : Array.from({ length: file.version }, (_, place) => `${file._id}:${place + 1}`))
  return [...files.flatMap(file => [file._id, ...submissions(file)]), 'messages']
}

async function partNamed(name: string, personId: string, now: number): Promise<ExportedPart> {
  if (name === 'messages') return messagesPart(personId)
  const [nominationId = ''] = name.split(':')
  const nomination = await nominations.get(nominationId)
  const campaign = nomination && (await currentCampaign(nomination.campaignId, now))
  if (!nomination || name !== nominationId) return versionPart(name, campaign)
  return isOthers(nomination, personId) ? writtenForAnother(nomination, campaign) : filePart(nomination, campaign)
}

/** 导出: all that is kept about the caller, one part an answer. Only the caller's own parts can be asked for. */
export const exportKept: Handler<'nomination.export'> = async ({ input, personId, now }) => {
  const parts = await partsOf(personId)
  const place = input.after === undefined ? 0 : parts.indexOf(input.after) + 1
  const name = parts[place] ?? 'messages'
  return accept({ part: await partNamed(name, personId, now), next: place + 1 < parts.length ? name : null })
}
