import type { Channel } from '../../shared/campaign/channel'
import type { NomineeKind } from '../../shared/campaign/nominee-kind'
import type { Answers, NominationFile } from '../../shared/nomination/contract'
import { consentTo } from '../../dev/scenario/consent'
import { newRequest, sending, type Selection } from './selection'
import type { As } from './local-campaign'

/** What whoever recommends says about themself; keys that a channel does not ask for are left out. */
const openerAnswers: Record<'organisation' | 'public' | 'helper', Answers> = {
  organisation: { recommenderName: '林经办', recommenderMobile: '13900000001', recommenderReason: '全厂公认的能手' },
  public: { recommenderName: '陈小川', recommenderMobile: '13900000002', recommenderRelation: '用过他修的船', recommenderReason: '手上有绝活，从不藏私' },
  helper: { helperName: '王会计', helperReason: '右手受伤' },
}

export interface Opening {
  by: As
  channel: Channel
  answers: Answers
  onBehalf?: boolean
  nomineeKind?: NomineeKind
}

type Calls = Pick<Selection, 'done' | 'campaignId'>

/** A file about somebody else, opened and written by `by`; not yet sent. */
export async function written({ done, campaignId }: Calls, { by, channel, answers, onBehalf = false, nomineeKind = 'person' }: Opening): Promise<NominationFile> {
  const { nominationId } = await done(by, 'nomination.open', { campaignId, channel, onBehalf, nomineeKind, requestId: newRequest() })
  await consentTo({ done }, by, nominationId, ['idNumber'])
  const own = onBehalf ? openerAnswers.helper : channel === 'self' ? {} : openerAnswers[channel]
  await done(by, 'nomination.save', { nominationId, draftRevision: 0, answers: { ...own, ...answers }, softReasons: {}, requestId: newRequest() })
  return done(by, 'nomination.file', { nominationId })
}

/** The same, with its nominee asked: the code stands in `invitation`. */
export async function asked(calls: Calls, opening: Opening, recommenderId: string, unitId: string | null = null): Promise<NominationFile> {
  return calls.done(opening.by, 'nomination.submit', sending(await written(calls, opening), recommenderId, unitId))
}

/** The nominee takes the code up, writes what lacks, and sends the file on. */
export async function confirmed({ done }: Calls, nominee: As, file: NominationFile, changes: Answers = {}): Promise<NominationFile> {
  const seen = await done(nominee, 'nomination.takeUp', { code: file.invitation?.code ?? '' })
  await consentTo({ done }, nominee, seen.nominationId)
  if (Object.keys(changes).length > 0) await done(nominee, 'nomination.save', { nominationId: seen.nominationId, draftRevision: seen.draftRevision, answers: { ...seen.answers, ...changes }, softReasons: {}, requestId: newRequest() })
  const mended = await done(nominee, 'nomination.file', { nominationId: seen.nominationId })
  return done(nominee, 'nomination.submit', sending(mended, mended.recommenderId ?? '', mended.unitId))
}
