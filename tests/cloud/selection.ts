import { consentTo } from '../../dev/scenario/consent'
import { nominee, type Nominee } from '../../dev/scenario/nominee'
import { dayMs, instantAt } from '../../shared/basics/shanghai-time'
import type { Charter } from '../../shared/campaign/charter'
import { taizhou2018 } from '../../shared/charters/taizhou-2018'
import type { Answers, NominationFile } from '../../shared/nomination/contract'
import type { LocalCloudOptions } from '../../dev/cloudbase/start-local-cloud'
import { startLocalCampaign, type As } from './local-campaign'
import { federationId, openOffices } from './offices'

export type { Nominee }

/** Instants within the stages of the reference campaign. */
export const at = {
  nomination: instantAt('2018-03-06', '09:00'),
  nominationEnd: instantAt('2018-03-31', '24:00'),
  review: instantAt('2018-04-02', '09:00'),
  reviewEnd: instantAt('2018-04-13', '24:00'),
  experts: instantAt('2018-04-16', '09:00'),
  expertsEnd: instantAt('2018-04-28', '24:00'),
  vote: instantAt('2018-05-14', '09:00'),
}
export const minuteMs = dayMs / 24 / 60

let requests = 0
export const newRequest = () => `request-${String(++requests).padStart(6, '0')}`

/** Invented workers, each with a complete and eligible file. */
export const worker = (index: number): Nominee => nominee(index, 'test')

/** A city with two officers, the county of Wenling with a unit, the county of Jiaojiang and a society. `close` it when done. */
export async function openCity(options: Partial<LocalCloudOptions> = {}) {
  const cloud = await startLocalCampaign(options)
  await cloud.clock.set(at.nomination)
  const offices = await openOffices(cloud)
  const place = async (name: string, kind: 'countyUnion' | 'society' | 'grassrootsUnion', officer: string, parentId: string = federationId) => {
    const id = await offices.addOrganisation(name, kind, parentId)
    return { id, name, officer: await offices.appoint(officer, 'officer', id) }
  }
  const county = await place('温岭市总工会', 'countyUnion', '温岭经办人')
  const unit = await place('石矶缝制工会', 'grassrootsUnion', '单位工会主席', county.id)
  const otherCounty = await place('椒江区总工会', 'countyUnion', '椒江经办人')
  const society = await place('台州市焊接行业协会', 'society', '协会秘书')
  return { ...cloud, offices, city: offices.first, county, unit, otherCounty, society }
}
export type City = Awaited<ReturnType<typeof openCity>>

let editions = 0

/** A further edition of the Taizhou campaign in this city, announced and in its nomination stage. */
export async function announceIn(city: City, change: Partial<Charter> = {}) {
  await city.clock.set(at.nomination)
  const charter = { ...taizhou2018, ...change, charterId: `edition-${++editions}` }
  const { campaignId } = await city.done(city.city, 'campaign.draft', { charter })
  await city.done(city.city, 'campaign.announce', { campaignId })
  return { ...city, campaignId }
}

/** A city and one campaign in it. */
export const openSelection = async (change: Partial<Charter> = {}, options: Partial<LocalCloudOptions> = {}) => announceIn(await openCity(options), change)
export type Selection = Awaited<ReturnType<typeof openSelection>>

/** Opens a self-nomination and types everything. */
export async function filled({ done, campaignId }: Selection, { as, answers }: { as: As; answers: Answers }, changes: Answers = {}, softReasons: Answers = {}): Promise<NominationFile> {
  const file = await done(as, 'nomination.open', { campaignId, channel: 'self', requestId: newRequest() })
  await consentTo({ done }, as, file.nominationId)
  await done(as, 'nomination.save', { nominationId: file.nominationId, draftRevision: file.draftRevision, answers: { ...answers, ...changes }, softReasons, requestId: newRequest() })
  return done(as, 'nomination.file', { nominationId: file.nominationId })
}

/** What a submission wants besides the file. */
export const sending = ({ nominationId, revision, draftRevision }: Pick<NominationFile, 'nominationId' | 'revision' | 'draftRevision'>, recommenderId: string, unitId: string | null = null) =>
  ({ nominationId, revision, draftRevision, pledged: 'yes' as const, unitId, recommenderId, requestId: newRequest() })

/** A file with the county, handed in without a unit. */
export async function withCounty(selection: Selection, who: Nominee, softReasons: Answers = {}, changes: Answers = {}): Promise<NominationFile> {
  const file = await filled(selection, who, changes, softReasons)
  return selection.done(who.as, 'nomination.submit', sending(file, selection.county.id))
}

export const opinion = ({ nominationId, revision }: Pick<NominationFile, 'nominationId' | 'revision'>, verdict: 'recommend' | 'return' | 'decline' = 'recommend') =>
  ({ nominationId, revision, verdict, text: '情况属实。', reasons: verdict === 'recommend' ? [] : [{ about: 'achievements', text: '请写明年份和数据' }], requestId: newRequest() })

/** A file that the county recommended to the city. */
export async function withCity(selection: Selection, who: Nominee, softReasons: Answers = {}, changes: Answers = {}): Promise<NominationFile> {
  const file = await withCounty(selection, who, softReasons, changes)
  return selection.done(selection.county.officer, 'nomination.giveOpinion', { ...opinion(file), quotaReason: '本地行业集中，名额不够' })
}

export const verdict = ({ nominationId, revision }: Pick<NominationFile, 'nominationId' | 'revision'>, given: 'approve' | 'return' | 'decline' = 'approve') =>
  ({ nominationId, revision, verdict: given, reasons: given === 'approve' ? [] : [{ about: 'achievements', text: '请写明年份和数据' }], softAccepted: [] as string[], text: '已核对。', requestId: newRequest() })

export async function approved(selection: Selection, who: Nominee): Promise<NominationFile> {
  return selection.done(selection.city, 'review.decide', verdict(await withCity(selection, who)))
}

/** Experts of the city's, by name. */
export const appointExperts = async ({ offices }: City, count: number): Promise<As[]> => {
  const experts: As[] = []
  for (let number = 1; number <= count; number += 1) experts.push(await offices.appoint(`专家${number}`, 'expert', federationId))
  return experts
}

/** An answer that refuses by this kind, whatever it carries besides. */
export const refused = (kind: string) => ({ ok: false, error: expect.objectContaining({ kind }) })
