import { createHash, createHmac } from 'node:crypto'
import type { CampaignDocument } from '../../cloudfunctions/src/campaign/store'
import type { AppointmentDocument, OrganisationDocument } from '../../cloudfunctions/src/identity/store'
import type { DraftDocument, NominationDocument } from '../../cloudfunctions/src/nomination/store'
import { nominee } from '../../dev/scenario/nominee'
import type { Charter } from '../../shared/campaign/charter'
import { taizhou2018 } from '../../shared/charters/taizhou-2018'
import { secrets } from '../vote/secrets'

export const campaignId = 'bench'
export const countyId = 'county-0'
/** Files on the desk that is listed, at either size: the city grows around it. */
export const onTheDesk = 20
/** Files before the city that wait for it, at either size; the rest of what has come before it is decided. */
export const awaitingCity = 40
/** Workers whose drafts are saved again and again. */
export const savers = 20

const opensAt = Date.UTC(2018, 0, 1)
const closesAt = Date.UTC(2099, 0, 1)

/** The reference campaign, nominations open now. */
const charter: Charter = {
  ...taizhou2018,
  charterId: campaignId,
  stages: taizhou2018.stages.map(stage => (stage.kind === 'nomination' ? { ...stage, opensAt, closesAt } : stage)),
  deadlines: taizhou2018.deadlines.map(deadline => ({ ...deadline, at: closesAt })),
}

const campaign: CampaignDocument = { _id: campaignId, revision: 1, charterJson: JSON.stringify(charter), state: 'announced', draftedAt: opensAt, announcedAt: opensAt, concludedAt: 0, amendments: [] }

export const identityOf = (name: string) => ({ openid: `openid-${name}`, unionid: `unionid-${name}`, ip: '10.0.0.1' })
const personIdOf = (name: string) => `p_${createHmac('sha256', secrets.PERSON_KEY).update(identityOf(name).unionid).digest('hex').slice(0, 30)}`

/** Enough officers of one office that none of them calls too often. */
const officerCount = 50
export const officer = (n: number) => identityOf(`officer-${n % officerCount}`)
const county: OrganisationDocument = { _id: countyId, revision: 1, name: '示例县总工会', kind: 'countyUnion', parentId: 'federation', path: ['federation', countyId], cityOfficers: [] } as unknown as OrganisationDocument
const appointment = (n: number): AppointmentDocument => ({
  _id: `appointment-${n}`, revision: 1, personId: personIdOf(`officer-${n}`), name: '经办人', post: 'officer', role: 'countyOfficer', organisationId: countyId, organisationName: '示例县总工会', path: county.path, appointedBy: [], since: opensAt, until: null,
})

const digest = (text: string) => createHash('sha256').update(text).digest('hex')
const workers = Array.from({ length: 50 }, (_, n) => nominee(n + 1, 'bench').answers)
const answersOf = (n: number) => workers[n % workers.length] ?? {}

export const saverName = (n: number) => `worker-${n}`
export const fileIdOf = (n: number) => `n_${digest(`file ${n}`).slice(0, 40)}`
export const typed = (n: number, text: string) => ({ ...answersOf(n), idNumber: '', achievements: text })

export const cityOfficer = (n: number) => identityOf(`city-officer-${n % officerCount}`)
const cityAppointment = (n: number): AppointmentDocument => ({
  ...appointment(n), _id: `city-appointment-${n}`, personId: personIdOf(`city-officer-${n}`), role: 'cityOfficer', organisationId: 'federation', organisationName: '示例市总工会', path: ['federation'],
})

const beforeCity = savers + onTheDesk
/** Every other file beyond the county's desk has come before the city. */
const isBeforeCity = (n: number) => n >= beforeCity && n % 2 === 0
const isAwaitingCity = (n: number) => isBeforeCity(n) && n < beforeCity + 2 * awaitingCity

/** The `n`th file: the first are drafts to be saved, then come those of the desk that is listed, then those of five hundred other offices, half of which are before the city. */
function nomination(n: number): NominationDocument {
  const isDraft = n < savers
  const status = isDraft ? 'draft' : isAwaitingCity(n) ? 'underReview' : isBeforeCity(n) ? 'approved' : 'withRecommender'
  const recommenderId = n < savers + onTheDesk ? countyId : `county-${1 + (n % 500)}`
  const { name = '', trade = '', workUnit = '' } = answersOf(n)
  return {
    _id: fileIdOf(n), revision: isDraft ? 1 : 2, campaignId, channel: 'self', nomineeKind: 'person', onBehalf: false, status, personId: personIdOf(saverName(n)), nomineeId: personIdOf(saverName(n)),
    organisationId: null, invitation: null, invitationHash: '', asWritten: null, name, trade, unitName: workUnit, answers: isDraft ? {} : { ...answersOf(n), idNumber: '3310**********0127' }, softReasons: {}, version: isDraft ? 0 : 1,
    idNumber: null, idNumberHash: isDraft ? '' : `1:${digest(`number ${n}`)}`, unitId: null, unitOfficeName: null, recommenderId: isDraft ? null : recommenderId, recommenderName: '示例县总工会', reach: isDraft ? 0 : isBeforeCity(n) ? 3 : 2, returnedBy: null, opinions: [], reasons: [],
    softAccepted: [], quotaReason: '', isPutForward: false, declinedBy: '', secondLook: null, leadId: null, submittedAt: isDraft ? 0 : opensAt + n * 1000, trail: [{ act: 'open', at: opensAt, organisationName: '' }],
  }
}

const draft = (n: number): DraftDocument => ({ _id: fileIdOf(n), draftRevision: 0, answers: { ...answersOf(n), idNumber: '' }, softReasons: {}, idNumber: null, savedAt: opensAt, requestId: '' })

/** What stands once, in a campaign with so many files. */
export const single = (nominations: number): [string, { _id: string }[]][] => {
  const approved = Array.from({ length: nominations }, (_, n) => n).filter(n => isBeforeCity(n) && !isAwaitingCity(n)).length
  const officers = Array.from({ length: officerCount }, (_, n) => [appointment(n), cityAppointment(n)]).flat()
  return [['campaigns', [campaign]], ['organisations', [county]], ['appointments', officers], ['cityCounts', [{ _id: `${campaignId}:0`, counts: { underReview: awaitingCity, approved } } as { _id: string }]]]
}

export const filed = (n: number): [string, { _id: string }][] => [['nominations', nomination(n)], ['nominationDrafts', draft(n)]]
