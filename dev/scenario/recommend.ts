import type { Channel } from '../../shared/campaign/channel'
import type { NomineeKind } from '../../shared/campaign/nominee-kind'
import type { Answers, NominationFile } from '../../shared/nomination/contract'
import { creditCheckCharacterOf } from '../../shared/nomination/credit-code'
import type { As, Calls } from './calls'
import { consentTo } from './consent'
import { newRequest } from './nominate'
import { nominee, type Nominee } from './nominee'
import type { Offices } from './offices'
import { citizen, person } from './people'

interface Writing {
  by: As
  channel: Channel
  answers: Answers
  onBehalf?: boolean
  nomineeKind?: NomineeKind
  unitId?: string | null
  recommenderId: string
}

/** Whom a citizen has vouched for in this campaign: it waits for them. */
export const recommendedByCitizen = (campaignId: string): Nominee => nominee(71, campaignId)

/** A file about somebody else, up to its nominee's being asked. */
async function write({ done }: Calls, campaignId: string, { by, channel, answers, onBehalf = false, nomineeKind = 'person', unitId = null, recommenderId }: Writing): Promise<NominationFile> {
  const { nominationId, revision } = await done(by, 'nomination.open', { campaignId, channel, onBehalf, nomineeKind, requestId: newRequest('open') })
  await consentTo({ done }, by, nominationId, ['idNumber'])
  await done(by, 'nomination.save', { nominationId, draftRevision: 0, answers, softReasons: {}, requestId: newRequest('save') })
  return done(by, 'nomination.submit', { nominationId, revision, draftRevision: 1, pledged: 'yes', unitId, recommenderId, requestId: newRequest('submit') })
}

/** The nominee takes the code up on their own phone, and sends the file on as it stands. */
async function confirm({ done }: Calls, as: As, asked: NominationFile): Promise<NominationFile> {
  const { nominationId, revision, draftRevision, unitId, recommenderId } = await done(as, 'nomination.takeUp', { code: asked.invitation?.code ?? '' })
  return done(as, 'nomination.submit', { nominationId, revision, draftRevision, pledged: 'yes', unitId, recommenderId: recommenderId ?? '', requestId: newRequest('confirm') })
}

const code = '91331000MA2DTERT1'
const team: Answers = {
  name: '总装车间焊接二班', workUnit: '灵屿船舶修造有限公司', creditCode: code + creditCheckCharacterOf(code), industry: '37', trade: '焊接', memberCount: '12', leaderName: '丁海', leaderPosition: '班长', mobile: '13900000071',
  teamSince: '2010-03-01', frontLineTeam: 'yes', teamRecord: 'yes', honours: '市级工人先锋号，2016年', achievements: '自制转胎架，大合拢焊缝一次合格率由 91% 升到 99%。',
  deeds: '班里十二个人，最老的干了三十一年，最小的去年才来。早上先围着昨天的焊缝站一圈，谁焊的谁讲，讲完再开工。', dossier: '这个班是 2010 年为赶一条散货船临时拼起来的，船交了，人没有散。',
}
const words = { recommenderName: '经办人', recommenderMobile: '13900000070', recommenderReason: '本单位全体职工推荐，公示无异议。' }

/** One of each way besides one's own: by an organisation, by a citizen, on behalf, and a collective. */
export async function recommendInEveryWay(calls: Calls, offices: Offices, campaignId: string): Promise<void> {
  const [byCounty, byCitizen, onBehalf] = [nominee(70, campaignId), recommendedByCitizen(campaignId), nominee(72, campaignId)]
  const [county, society] = [offices.counties[4], offices.societies[0]]
  const unit = offices.units.find(({ countyId }) => countyId === county?.id)
  if (!county || !society || !unit) throw new Error('the offices of the demo are not there')
  await confirm(calls, byCounty.as, await write(calls, campaignId, { by: county.officer.as, channel: 'organisation', answers: { ...words, ...byCounty.answers }, recommenderId: county.id }))
  const { name = '', workUnit = '', trade = '' } = byCitizen.answers
  const vouched = await write(calls, campaignId, { by: citizen.as, channel: 'public', answers: { recommenderName: citizen.name, recommenderMobile: '13900000072', recommenderRelation: '常年找他修车的街坊', recommenderReason: '听声音就知道毛病在哪，修完还教你怎么保养。', name, workUnit, trade }, recommenderId: county.id })
  await calls.done(byCitizen.as, 'nomination.takeUp', { code: vouched.invitation?.code ?? '' })
  await confirm(calls, onBehalf.as, await write(calls, campaignId, { by: unit.officer.as, channel: 'self', onBehalf: true, answers: { helperName: '工会主席', helperReason: '本人右手受伤，不便打字', ...onBehalf.answers }, unitId: unit.id, recommenderId: county.id }))
  const { nominationId, revision } = await confirm(calls, person('team-contact', '班组联系人').as, await write(calls, campaignId, { by: society.officer.as, channel: 'organisation', nomineeKind: 'collective', answers: { ...words, ...team }, recommenderId: society.id }))
  await calls.done(society.officer.as, 'nomination.giveOpinion', { nominationId, revision, verdict: 'recommend', text: '技术过硬，同意推荐。', reasons: [], requestId: newRequest('recommend') })
}
