import type { LocalCloudOptions } from '../../dev/cloudbase/start-local-cloud'
import { instantAt } from '../../shared/basics/shanghai-time'
import type { Charter } from '../../shared/campaign/charter'
import { taizhou2018 } from '../../shared/charters/taizhou-2018'
import { commitmentOf } from '../../shared/vote/commitment'
import type { As } from './local-campaign'
import { federationId, person } from './offices'
import { appointExperts, approved, at, newRequest, openSelection, worker, type Nominee, type Selection } from './selection'

export const late = { voteOpens: instantAt('2018-05-12', '00:00'), voteCloses: instantAt('2018-05-21', '24:00'), counted: instantAt('2018-05-22', '09:00'), objectionsClose: instantAt('2018-05-31', '17:00'), decided: instantAt('2018-06-04', '09:00') }

/** Three candidates, of whom the list takes two. */
export const threeCandidates: Partial<Charter> = {
  scoring: { ...taizhou2018.scoring!, candidates: 3, minimumScorecards: 1 },
  vote: { ...taizhou2018.vote!, picks: { minimum: 1, maximum: 2 } },
  publicity: taizhou2018.publicity.map(round => ({ ...round, listed: 2 })),
  awards: [{ title: '台州工匠', count: 2, certificate: true }],
}

/** The reference campaign at its vote: three candidates, a third city officer whom the first two appointed, a supervisor, two custodians. */
export async function openVoting(change: Partial<Charter> = {}, options: Partial<LocalCloudOptions> = {}, standing: Nominee[] = [1, 2, 3].map(worker)) {
  const selection = await openSelection({ ...threeCandidates, ...change }, options)
  const nominations: string[] = []
  for (const nominee of standing) nominations.push((await approved(selection, nominee)).nominationId)
  const [expert] = await appointExperts(selection, 1)
  const supervisor = await selection.offices.appoint('监督员甲', 'supervisor', federationId)
  const third = await selection.offices.appoint('吴干事', 'officer', federationId)
  const custodians = [await selection.offices.appoint('受理人甲', 'custodian', federationId), await selection.offices.appoint('受理人乙', 'custodian', federationId)] as const
  await selection.clock.set(at.experts)
  for (const [place, nominationId] of nominations.entries()) await selection.done(expert as As, 'scoring.score', { nominationId, marks: { deeds: 40 - place, technique: 30, honours: 10 }, comment: '', requestId: newRequest() })
  await selection.done(selection.city, 'scoring.settle', { campaignId: selection.campaignId, candidateIds: nominations, requestId: newRequest() })
  await selection.clock.set(at.vote)
  const { items } = await selection.done({}, 'vote.candidates', { campaignId: selection.campaignId })
  /** By nomination: the order in which they were nominated. */
  const candidates = standing.map(({ name }) => items.find(one => one.name === name)?.candidateId ?? '')
  return { ...selection, nominations, candidates, third, supervisor, custodians, expert: expert as As }
}
export type Voting = Selection & Awaited<ReturnType<typeof openVoting>>

/** What a phone sends to cast these picks. */
export function casting(campaignId: string, picks: string[], requestId: string = newRequest()) {
  const nonce = '0f'.repeat(16)
  return { campaignId, picks, nonce, commitment: commitmentOf({ campaignId, picks, nonce }), requestId }
}

/** Voters number `from` to `to`, all for the same picks. */
export async function voters({ done, campaignId }: Voting, from: number, to: number, picks: string[]): Promise<void> {
  for (let number = from; number <= to; number += 1) await done(person(`voter-${number}`), 'vote.cast', casting(campaignId, picks))
}

export const officeContact = { phone: '0576-88800000', mail: 'office@union.example', address: '某路 1 号' }
/** The same as an officer types it, by the fields' labels. */
export const officeAsTyped = { 联系电话: officeContact.phone, 电子邮箱: officeContact.mail, 通讯地址: officeContact.address }

export const proposal = (campaignId: string, firstDay = '2018-05-24') => ({ campaignId, firstDay, office: '市总工会劳动和经济工作部', contact: officeContact, howToObject: '', requestId: newRequest() })

/** The list of the first two, on display. */
export async function onDisplay(voting: Voting): Promise<string> {
  const [first = '', second = '', last = ''] = voting.candidates
  await voters(voting, 1, 3, [first, second])
  await voters(voting, 4, 4, [last])
  await voting.clock.set(late.counted)
  const { noticeId } = await voting.done(voting.offices.first, 'publicity.propose', proposal(voting.campaignId))
  await voting.done(voting.offices.second, 'publicity.second', { noticeId, requestId: newRequest() })
  await voting.clock.set(instantAt('2018-05-24', '09:00'))
  return noticeId
}

/** The custodians close the objections against a list: what everything after its display waits for. */
export const closeObjections = ({ done, custodians: [custodian] }: Voting, noticeId: string) => done(custodian, 'objection.conclude', { noticeId, requestId: newRequest() })
