import { fieldsOf } from '../../shared/campaign/known-fields'
import { taizhou2018 } from '../../shared/charters/taizhou-2018'
import { consentTexts } from '../../shared/nomination/consent'
import { openVoting } from '../cloud/late-stages'
import { visitor, type As } from '../cloud/local-campaign'
import { federationId, person } from '../cloud/offices'
import { asked } from '../cloud/recommended'
import { announceIn, at, filled, opinion, sending, worker, type Nominee } from '../cloud/selection'
import { disguises, marksOf, type Mark } from '../privacy/marks'
import type { Pool } from './known-values'

/** One whose file nobody but its own offices may see. None of them ever calls while the city is fuzzed. */
export interface Planted {
  who: Nominee
  nominationId: string
  /** Callers in whose way the file may come. */
  readers: readonly string[]
  /** What only these may be told. */
  secrets: Mark[]
  /** Words of the form, told to experts too: the city may let the file through to them while calls are made. */
  words: Mark[]
  wordsReaders: readonly string[]
  /** The ID number in full: for nobody, but by `nomination.revealIdNumber`. */
  idNumber: Mark[]
  /** What WeChat knows of them: for nobody at all. */
  identity: Mark[]
}

const addressOf = (place: number) => `海门街道枫山路${917 + place}弄${31 + place}号`

function planted(who: Nominee, place: number, nominationId: string, readers: readonly string[]): Planted {
  const { idNumber = '', mobile = '' } = who.answers
  return {
    who, nominationId, readers,
    secrets: disguises(`${who.name}: mobile`, mobile),
    words: disguises(`${who.name}: address`, addressOf(place)),
    wordsReaders: readers.includes('cityOfficer') ? [...readers, 'expert'] : readers,
    idNumber: disguises(`${who.name}: ID number`, idNumber),
    identity: marksOf({ ...who.as, ip: '198.51.100.200' }).filter(({ text }) => text.length > 8),
  }
}

/** With an address in their deeds, and an identity that is found wherever it stands. */
const withAddress = (index: number, place: number): Nominee => {
  const who = worker(index)
  const identity = { openid: `openid-planted-${index}`, unionid: `unionid-planted-${index}` }
  return { ...who, as: identity, answers: { ...who.answers, deeds: `家住${addressOf(place)}。${who.answers.deeds}` } }
}

/**
 * A city with three campaigns: one that has come to its vote, one at its nominations with planted files at every place of the way,
 * and one that may be suspended and cancelled. Callers of every role, some with files of their own.
 */
export async function plantCity() {
  const voting = await openVoting()
  const spare = await announceIn(voting)
  const city = await announceIn(voting)
  const unitId = city.unit.id
  const people = [31, 32, 33, 34, 35, 36].map(withAddress)
  const [drafting, atUnit, atCounty, atSociety, atCity, recommended] = people as [Nominee, Nominee, Nominee, Nominee, Nominee, Nominee]
  const sent = async (who: Nominee, recommenderId: string, unit: string | null = null) => city.done(who.as, 'nomination.submit', sending(await filled(city, who), recommenderId, unit))
  const draft = await filled(city, drafting)
  const unitFile = await sent(atUnit, city.county.id, unitId)
  const countyFile = await sent(atCounty, city.county.id)
  const societyFile = await sent(atSociety, city.society.id)
  const cityFile = await city.done(city.county.officer, 'nomination.giveOpinion', opinion(await sent(atCity, city.county.id)))
  const publicFile = await asked(city, { by: person('planted-opener'), channel: 'public', answers: recommended.answers }, city.county.id)
  const plan: [Nominee, string, string[]][] = [
    [drafting, draft.nominationId, []],
    [atUnit, unitFile.nominationId, ['unitOfficer', 'countyOfficer', 'cityOfficer']],
    [atCounty, countyFile.nominationId, ['countyOfficer', 'cityOfficer']],
    [atSociety, societyFile.nominationId, ['societyOfficer', 'cityOfficer']],
    [atCity, cityFile.nominationId, ['countyOfficer', 'cityOfficer']],
    [recommended, publicFile.nominationId, []],
  ]
  const files = plan.map(([who, nominationId, readers], place) => planted(who, place, nominationId, readers))

  const own = worker(51)
  const ownFile = await filled(city, own)
  const otherOwn = worker(52)
  const otherFile = await sent(otherOwn, city.county.id, unitId)
  const recommendation = await asked(city, { by: city.society.officer, channel: 'organisation', answers: worker(53).answers }, city.society.id)
  const otherUnit = await city.offices.addOrganisation('望潮泵业工会', 'grassrootsUnion', city.county.id)
  const callers: Record<string, As> = {
    visitor, member: own.as, otherMember: otherOwn.as, stranger: person('stranger'), unitOfficer: city.unit.officer, otherUnitOfficer: await city.offices.appoint('另一单位干事', 'officer', otherUnit),
    societyOfficer: city.society.officer, countyOfficer: city.county.officer, otherCountyOfficer: city.otherCounty.officer, cityOfficer: city.offices.first, expert: voting.expert, supervisor: voting.supervisor, custodian: voting.custodians[0],
  }
  await city.offices.appoint('可以离任的人', 'officer', otherUnit)
  const appointments = await city.done(city.offices.first, 'identity.appointments', { organisationId: otherUnit })
  const inTheWay = { nominationId: [unitFile, countyFile, cityFile, otherFile].map(one => one.nominationId) }
  const ownPools: Record<string, Pool> = {
    member: { nominationId: [ownFile.nominationId] }, otherMember: { nominationId: [otherFile.nominationId] }, unitOfficer: inTheWay, countyOfficer: inTheWay, cityOfficer: { nominationId: [cityFile.nominationId, ...voting.nominations] },
    societyOfficer: { nominationId: [societyFile.nominationId, recommendation.nominationId] }, expert: { nominationId: voting.nominations },
  }
  const { charter } = await city.done(visitor, 'campaign.charter', { campaignId: city.campaignId })
  const organisations = [federationId, city.county.id, unitId, city.otherCounty.id, city.society.id, otherUnit]
  const pool: Pool = {
    campaignId: [city.campaignId, voting.campaignId], nominationId: [...files.map(one => one.nominationId), ownFile.nominationId, ...voting.nominations],
    organisationId: organisations, unitId: [unitId, otherUnit, null], recommenderId: organisations, parentId: organisations, replaces: [null],
    appointmentId: appointments.items.filter(one => one.name === '可以离任的人').map(one => one.appointmentId),
    candidateId: voting.candidates, candidateIds: [voting.nominations], picks: [voting.candidates, voting.candidates.slice(0, 1)], key: ['photos', 'video', 'dossier', 'approvalForm'],
    revision: [0, 1, 2, 3, 4], draftRevision: [0, 1, 2, 3], textVersion: Object.values(consentTexts).map(one => one.version), requestId: ['shared-request-1', 'shared-request-2', 'shared-request-3'],
    answers: [own.answers, otherOwn.answers, { ...own.answers, skillLevel: '' }, ...fieldsOf(taizhou2018.form).map(({ key }) => ({ [key]: '一' }))], softReasons: [{}, { s1: '确有专长' }],
    charter: [{ ...charter, charterId: 'fuzzed' }], upTo: ['nothing'], ticket: ['nothing'],
  }
  return { ...city, callers, files, pool, own: ownPools, spareCampaign: spare.campaignId, votingAt: at.vote, nominationAt: at.nomination, drafting: files[0] as Planted, newcomer: worker(61) }
}
export type PlantedCity = Awaited<ReturnType<typeof plantCity>>
