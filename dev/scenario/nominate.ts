import type { NominationFile } from '../../shared/nomination/contract'
import { asksForFiles } from '../../shared/nomination/materials-standing'
import type { Calls } from './calls'
import { consentTo } from './consent'
import { handInPhotos } from './hand-in'
import type { Nominee } from './nominee'
import type { Offices } from './offices'
import { cityOfficers } from './people'
import { workPhotos } from './photos'

/** How far a file goes by itself before the demo leaves it. */
export type Reach = 'draft' | 'withUnit' | 'withRecommender' | 'underReview' | 'returned' | 'declined' | 'withdrawn' | 'approved'

let requests = 0
/** A request id that nobody has used. */
export const newRequest = (intent: string): string => `demo-${intent}-${String(++requests).padStart(5, '0')}`

const officesOf = (offices: Offices, { unitName, county }: Nominee) => {
  const [unit, recommender] = [offices.units.find(one => one.name === `${unitName}工会`), offices.counties[county]]
  if (!unit || !recommender) throw new Error(`no office for ${unitName}`)
  return { unit, recommender }
}

async function fill({ done }: Calls, { as, answers }: Nominee, campaignId: string): Promise<NominationFile> {
  const file = await done(as, 'nomination.open', { campaignId, channel: 'self', requestId: newRequest('open') })
  await consentTo({ done }, as, file.nominationId, ['idNumber', 'story', 'talentPool'])
  await done(as, 'nomination.save', { nominationId: file.nominationId, draftRevision: file.draftRevision, answers, softReasons: {}, requestId: newRequest('save') })
  const { materials } = await done(as, 'nomination.form', { campaignId })
  if (asksForFiles(materials)) await handInPhotos({ done }, as, file.nominationId, 'photos', workPhotos())
  return file
}

/** One nominee's way from the first tap, through unit and county, as far as `reach`; gives the nomination's id. */
export async function nominate(calls: Calls, offices: Offices, campaignId: string, nominee: Nominee, reach: Reach): Promise<string> {
  const { done } = calls
  const { unit, recommender } = officesOf(offices, nominee)
  const { nominationId, revision } = await fill(calls, nominee, campaignId)
  if (reach === 'draft') return nominationId
  const submitted = await done(nominee.as, 'nomination.submit', { nominationId, revision, draftRevision: 1, pledged: 'yes', unitId: unit.id, recommenderId: recommender.id, requestId: newRequest('submit') })
  if (reach === 'withdrawn') await done(nominee.as, 'nomination.withdraw', { nominationId, revision: submitted.revision, reason: '今年先让给徒弟', requestId: newRequest('withdraw') })
  if (reach === 'withUnit' || reach === 'withdrawn') return nominationId
  const opinion = { nominationId, verdict: 'recommend' as const, reasons: [] }
  const endorsed = await done(unit.officer.as, 'nomination.giveOpinion', { ...opinion, revision: submitted.revision, text: '情况属实，同意推荐。', requestId: newRequest('endorse') })
  if (reach === 'withRecommender') return nominationId
  if (reach === 'returned') {
    const reasons = [{ about: 'achievements', text: '请补写改进前后的数据，最好写明时间。' }]
    await done(recommender.officer.as, 'nomination.giveOpinion', { ...opinion, verdict: 'return', revision: endorsed.revision, text: '请补充后再报。', reasons, requestId: newRequest('return') })
    return nominationId
  }
  await done(recommender.officer.as, 'nomination.giveOpinion', { ...opinion, revision: endorsed.revision, text: '符合条件，同意推荐。', quotaReason: '本县行业多，名额不够，所报人选确有专长。', requestId: newRequest('recommend') })
  return nominationId
}

/** 资格初审 of one file by the city. */
export async function review({ done }: Calls, nominationId: string, verdict: 'approve' | 'decline'): Promise<void> {
  const file = await done(cityOfficers.first.as, 'nomination.file', { nominationId })
  const reasons = verdict === 'approve' ? [] : [{ about: '', text: '材料里看不出在一线岗位的连续年限，这次不予通过；补齐后可以参加下一届。' }]
  await done(cityOfficers.first.as, 'review.decide', { nominationId, revision: file.revision, verdict, reasons, softAccepted: [], text: verdict === 'approve' ? '符合条件，通过初审。' : '', requestId: newRequest('review') })
}
