import { accept, refuse } from '@shared/basics/result'
import type { CallRefusal } from '@shared/contract'
import { maySecond } from '@shared/identity/may-second'
import { certificateNumber } from '@shared/outcome/certificate-number'
import { currentCampaign } from '../campaign/cached-campaign'
import type { Handler } from '../gateway/handler'
import { recordAct } from '../ledger/record-act'
import { moveNomination } from '../nomination/move-nomination'
import { candidatesOf } from '../vote/store'
import { clearedNotice } from './propose'
import { conferrals, honoured, type ConferralDocument, type HonouredDocument } from './store'

type Refusal = CallRefusal<'outcome.second'>

async function nameOne({ campaignId, conferredOn, title, named }: ConferralDocument, place: number, at: number): Promise<void> {
  const person = named[place - 1]
  if (!person) return
  const number = certificateNumber(conferredOn, place)
  const entry = { ...person, campaignId, title, conferredOn, certificateNumber: number }
  await recordAct<HonouredDocument, never>({ collection: honoured, id: `${campaignId}:${number}`, act: 'enter-in-directory', by: 'timer', personId: '', at, decide: current => accept(current ?? entry) })
  await moveNomination({ nominationId: person.nominationId, act: 'confer', at, by: 'timer', personId: '', organisationName: title })
}

/** Enters the naming in every file: the named, and the candidates who were not. Applied again it changes nothing more. */
export async function applyConferral(conferral: ConferralDocument, at: number): Promise<void> {
  for (let place = 1; place <= conferral.named.length; place += 1) await nameOne(conferral, place, at)
  const named = new Set(conferral.named.map(one => one.nominationId))
  const reasons = [{ about: '', text: `按专家评审和网络投票的综合结果，您这次没有进入${conferral.title}的命名名单。` }]
  for (const { nominationId } of await candidatesOf(conferral.campaignId))
    if (!named.has(nominationId)) await moveNomination({ nominationId, act: 'pass-over', at, by: 'timer', personId: '', organisationName: '', changes: { reasons } })
  await recordAct<ConferralDocument, never>({ collection: conferrals, id: conferral._id, act: 'enter-conferral', by: 'timer', personId: '', at, decide: current => accept({ ...(current ?? conferral), applied: true }) })
}

const decide = (personId: string) => (current: ConferralDocument | null) => {
  if (!current) return refuse<Refusal>({ kind: 'no-such-conferral' })
  if (current.state === 'conferred') return refuse<Refusal>({ kind: 'already-conferred' })
  const allowed = maySecond({ proposer: current.proposedBy, proposerAppointedBy: current.proposerAppointedBy, seconder: personId })
  return allowed.ok ? accept({ ...current, state: 'conferred' as const, secondedBy: personId }) : allowed
}

/** A second officer carries the naming: it is decided with this act, and then entered in every file. */
export const second: Handler<'outcome.second'> = async ({ input, personId, now }) => {
  const proposed = await conferrals.get(input.conferralId)
  const campaign = proposed && (await currentCampaign(proposed.campaignId, now))
  if (!campaign) return refuse({ kind: 'no-such-conferral' })
  if (campaign.state !== 'announced') return refuse({ kind: 'campaign-not-running' })
  const cleared = await clearedNotice(campaign._id, now)
  if (!cleared.ok) return refuse({ kind: 'objections-not-concluded' })
  const kept = await recordAct<ConferralDocument, Refusal>({ collection: conferrals, id: input.conferralId, act: 'confer', by: 'cityOfficer', personId, at: now, requestId: input.requestId, decide: decide(personId) })
  if (!kept.ok) return kept
  await applyConferral(kept.value, now)
  return accept({ honoured: kept.value.named.length })
}
