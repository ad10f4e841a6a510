import { endOfDay, instantAt, startOfDay } from '../basics/shanghai-time'
import { taizhou2018 } from '../charters/taizhou-2018'
import { giveOpinion, type GivingOpinion } from './give-opinion'
import { nominationStatuses, transitions } from './status'

const reasons = [{ about: 'deeds', text: '请写明年份' }]
const atUnit: GivingOpinion = {
  charter: taizhou2018, amendments: [], now: startOfDay('2018-03-29'), isRunning: true, status: 'withUnit', revision: 3, readRevision: 3, officeIds: ['unit'], unitId: 'unit', recommenderId: 'county',
  isOwnFile: false, verdict: 'recommend', reasons: [], quota: { count: 5, hardness: 'soft' }, used: 0, quotaReason: '', attached: [], publicity: null,
}
const atCounty: GivingOpinion = { ...atUnit, status: 'withRecommender', officeIds: ['county'] }
const beijing = { ...taizhou2018, attachments: [{ level: 'unit' as const, kind: 'democraticRecord' as const }, { level: 'unit' as const, kind: 'partyConsent' as const }, { level: 'recommender' as const, kind: 'sealedPage' as const }] }
const countyDeadline = { ...taizhou2018, deadlines: [...taizhou2018.deadlines, { key: 'county', level: 'county' as const, at: instantAt('2018-03-25', '17:00'), said: '3月25日17:00前' }] }

describe('giveOpinion', () => {
  test.each<[string, GivingOpinion, object]>([
    ['the unit endorses', atUnit, { act: 'endorse', status: 'withRecommender', level: 'unit', overQuota: false }],
    ['the unit endorses whatever the county has used', { ...atUnit, used: 9 }, { act: 'endorse', status: 'withRecommender', level: 'unit', overQuota: false }],
    ['the unit returns', { ...atUnit, verdict: 'return', reasons }, { act: 'return', status: 'returned', level: 'unit', overQuota: false }],
    ['the unit endorses with what the charter asks for', { ...atUnit, charter: beijing, attached: ['partyConsent', 'democraticRecord'] }, { act: 'endorse', status: 'withRecommender', level: 'unit', overQuota: false }],
    ['the unit returns without it', { ...atUnit, charter: beijing, verdict: 'return', reasons }, { act: 'return', status: 'returned', level: 'unit', overQuota: false }],
    ['the county recommends', atCounty, { act: 'recommend', status: 'underReview', level: 'recommender', overQuota: false }],
    ['the county recommends a sixth with a reason', { ...atCounty, used: 5, quotaReason: '两名来自新兴产业' }, { act: 'recommend', status: 'underReview', level: 'recommender', overQuota: true }],
    ['the county declines', { ...atCounty, verdict: 'decline', reasons }, { act: 'decline', status: 'declined', level: 'recommender', overQuota: false }],
    ['the county declines after the deadline, so that the person has an answer', { ...atCounty, verdict: 'decline', reasons, now: endOfDay('2018-03-31') }, { act: 'decline', status: 'declined', level: 'recommender', overQuota: false }],
    ['the county recommends in the last millisecond', { ...atCounty, now: endOfDay('2018-03-31') - 1 }, { act: 'recommend', status: 'underReview', level: 'recommender', overQuota: false }],
    ["the county recommends after its units' deadline", { ...atCounty, charter: countyDeadline }, { act: 'recommend', status: 'underReview', level: 'recommender', overQuota: false }],
  ])('%s', (_, giving, value) => {
    expect(giveOpinion(giving)).toEqual({ ok: true, value })
  })

  test.each<[string, GivingOpinion, object]>([
    ['of an organisation the file does not stand with', { ...atUnit, officeIds: ['county'] }, { kind: 'not-with-you' }],
    ['of nobody, where no unit is named', { ...atUnit, unitId: null, officeIds: [] }, { kind: 'not-with-you' }],
    ["on the officer's own file", { ...atCounty, isOwnFile: true }, { kind: 'own-file' }],
    ['on a file that changed since it was read', { ...atUnit, readRevision: 2 }, { kind: 'changed-meanwhile' }],
    ['in a suspended campaign', { ...atUnit, isRunning: false }, { kind: 'campaign-not-running' }],
    ['to recommend at the deadline', { ...atCounty, now: endOfDay('2018-03-31') }, { kind: 'recommendation-closed', closedAt: endOfDay('2018-03-31') }],
    ['to return at the deadline', { ...atCounty, verdict: 'return', reasons, now: endOfDay('2018-03-31') }, { kind: 'recommendation-closed', closedAt: endOfDay('2018-03-31') }],
    ["of a unit after its county's deadline", { ...atUnit, charter: countyDeadline }, { kind: 'recommendation-closed', closedAt: instantAt('2018-03-25', '17:00') }],
    ['to endorse without the committee’s consent', { ...atUnit, charter: beijing, attached: ['democraticRecord'] }, { kind: 'attachments-missing', missing: ['partyConsent'] }],
    ['to recommend without a seal', { ...atCounty, charter: beijing, attached: ['democraticRecord', 'partyConsent'] }, { kind: 'attachments-missing', missing: ['sealedPage'] }],
    ['to return without a reason', { ...atUnit, verdict: 'return' }, { kind: 'reasons-missing' }],
    ['to decline without a reason', { ...atCounty, verdict: 'decline' }, { kind: 'reasons-missing' }],
    ['for a sixth without a reason', { ...atCounty, used: 5 }, { kind: 'quota-reason-missing', count: 5, used: 5 }],
    ['for a sixth of a hard five', { ...atCounty, used: 5, quota: { count: 5, hardness: 'hard' }, quotaReason: '很优秀' }, { kind: 'quota-full', count: 5 }],
  ])('refuses an opinion %s', (_, giving, error) => {
    expect(giveOpinion(giving)).toEqual({ ok: false, error })
  })

  test('on every status and verdict: moved where unit or recommender holds the file, refused by name elsewhere', () => {
    for (const status of nominationStatuses) {
      for (const verdict of ['recommend', 'return', 'decline'] as const) {
        const given = giveOpinion({ ...atUnit, officeIds: ['unit', 'county'], status, verdict, reasons })
        const moves: Partial<Record<string, string>> = transitions[status]
        const act = status === 'withUnit' && verdict === 'recommend' ? 'endorse' : verdict
        const holds = status === 'withUnit' || status === 'withRecommender'
        expect(given).toMatchObject(holds ? { ok: true, value: { act, status: moves[act] } } : { ok: false, error: { kind: 'not-in-this-status', status } })
      }
    }
  })
})
