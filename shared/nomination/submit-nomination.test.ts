import { endOfDay, startOfDay } from '../basics/shanghai-time'
import { chongqing2017 } from '../charters/chongqing-2017'
import { taizhou2018 } from '../charters/taizhou-2018'
import type { Organisation } from '../identity/organisation'
import { rulesFor, type FileKind } from './form-of'
import { nominationStatuses, transitions } from './status'
import { submitNomination, type Submitting } from './submit-nomination'

const county: Organisation = { _id: 'county', name: '县总工会', kind: 'countyUnion', parentId: 'city' }
const unit: Organisation = { _id: 'unit', name: '厂工会', kind: 'grassrootsUnion', parentId: 'county' }
const society: Organisation = { _id: 'society', name: '学会', kind: 'society', parentId: 'city' }
const answers = {
  name: '叶秀兰', idNumber: '11010519491231002X', gender: '2', ethnicGroup: '01', education: '61', politics: '13', mobile: '13800000000',
  workUnit: '石矶缝制设备有限公司', industry: '35', trade: '缝纫机调试工', frontLineSince: '2009-07-01', inLocalCompany: 'yes', stillInPost: 'yes', teacherOrResearcher: 'no',
  lawAbiding: 'yes', invention: 'yes', rareSkill: 'no', advancedTechnology: 'no', energySaving: 'no', apprentices: 'no',
  skillLevel: '3', achievements: '改进夹具。', deeds: '我 19 岁进厂。', dossier: '头一年。',
}
const ready: Submitting = {
  charter: taizhou2018, kind: { channel: 'self', nomineeKind: 'person', onBehalf: false }, as: 'nominee', draftRevision: 1, readDraftRevision: 1, amendments: [], now: startOfDay('2018-03-29'), isRunning: true, status: 'draft', revision: 3, readRevision: 3, returnedBy: null, answers, softReasons: {}, materialFaults: [], pledged: 'yes',
  route: { channel: 'self', openedBy: null, unit, recommender: county }, recommended: 0, isNominated: false,
}
const straight = { ...ready.route, unit: null }
const hardQuota = { ...taizhou2018, quotas: [{ kind: 'countyUnion' as const, count: 5, hardness: 'hard' as const }] }
const submitted = (change: Partial<Submitting>) => submitNomination({ ...ready, ...change })

describe('submitNomination', () => {
  test.each<[string, Partial<Submitting>, string, string]>([
    ['to the unit first, where one is named', {}, 'submit-to-unit', 'withUnit'],
    ['straight to the recommender', { route: straight }, 'submit-to-recommender', 'withRecommender'],
    ['in the last millisecond', { now: endOfDay('2018-03-31') - 1 }, 'submit-to-unit', 'withUnit'],
    ['back to the unit that returned it', { status: 'returned', returnedBy: 'unit' }, 'resubmit-to-unit', 'withUnit'],
    ['back to the recommender that returned it, past the unit', { status: 'returned', returnedBy: 'recommender' }, 'resubmit-to-recommender', 'withRecommender'],
    ['back to the review, though nominations have closed', { status: 'returned', returnedBy: 'city', now: startOfDay('2018-04-08') }, 'resubmit-for-review', 'underReview'],
    ['over a soft quota, which the recommender answers for', { recommended: 9 }, 'submit-to-unit', 'withUnit'],
    ['as the last of a hard quota', { charter: hardQuota, recommended: 4 }, 'submit-to-unit', 'withUnit'],
    ['when nominations were postponed', { now: startOfDay('2018-04-05'), amendments: [{ number: 1, change: { kind: 'postponed', stageKey: 'nomination', closesAt: endOfDay('2018-04-10') }, reason: '', at: 0 }] }, 'submit-to-unit', 'withUnit'],
  ])('goes %s', (_, change, act, status) => {
    const verdict = submitted(change)
    expect(verdict).toMatchObject({ ok: true, value: { act, status } })
    expect(verdict.ok && verdict.value.findings.map(({ verdict }) => verdict)).toEqual(['holds', 'holds', 'holds', 'holds', 'holds', 'fails', 'fails', 'fails', 'fails', 'holds', 'holds'])
  })

  test.each<[string, Partial<Submitting>, object]>([
    ['read before it changed', { readRevision: 2 }, { kind: 'changed-meanwhile' }],
    ['whose draft went on meanwhile', { draftRevision: 2 }, { kind: 'draft-changed', draftRevision: 2 }],
    ['in a suspended campaign', { isRunning: false }, { kind: 'campaign-not-running' }],
    ['before nominations open', { now: startOfDay('2018-03-05') - 1 }, { kind: 'nominations-not-open', opensAt: startOfDay('2018-03-05') }],
    ['at the closing instant', { now: endOfDay('2018-03-31') }, { kind: 'nominations-closed', closedAt: endOfDay('2018-03-31') }],
    ['returned by the unit, after nominations closed', { status: 'returned', returnedBy: 'unit', now: endOfDay('2018-03-31') }, { kind: 'nominations-closed', closedAt: endOfDay('2018-03-31') }],
    ['returned by the city, after the review closed', { status: 'returned', returnedBy: 'city', now: endOfDay('2018-04-13') }, { kind: 'nominations-closed', closedAt: endOfDay('2018-04-13') }],
    ['that lacks a name', { answers: { ...answers, name: '' } }, { kind: 'incomplete', faults: [{ field: 'name', sentence: '请填写：姓名' }] }],
    ['that lacks a photo', { materialFaults: [{ field: 'photos', sentence: '图片还差 1 张。' }] }, { kind: 'incomplete', faults: [{ field: 'photos', sentence: '图片还差 1 张。' }] }],
    ['of a teacher', { answers: { ...answers, teacherOrResearcher: 'yes' } }, { kind: 'not-eligible', findings: [{ code: 'teacher-or-researcher', said: '各级各类学校教师及专门研究人员不在选树之列', weight: 'excluded', verdict: 'fails', because: '本人声明：是', softReason: '' }] }],
    ['of a mid-level worker without a reason', { answers: { ...answers, skillLevel: '4' } }, { kind: 'soft-reason-missing', code: 'senior-worker' }],
    ['without the pledge', { pledged: 'no' }, { kind: 'pledge-missing' }],
    ['through a unit of another county', { route: { ...ready.route, recommender: { ...county, _id: 'other' } } }, { kind: 'not-a-route' }],
    ['of a person whose file is on its way already', { isNominated: true }, { kind: 'already-nominated' }],
    ['to a recommender whose hard quota is full', { charter: hardQuota, recommended: 5 }, { kind: 'quota-full', count: 5 }],
  ])('refuses a file %s', (_, change, error) => {
    expect(submitted(change)).toEqual({ ok: false, error })
  })

  test('a society with a hard quota for county unions takes any number', () => {
    expect(submitted({ charter: hardQuota, recommended: 50, route: { ...straight, recommender: society } })).toMatchObject({ ok: true })
  })

  test('from every status: sent on where the table has the move, refused by name where it has not', () => {
    for (const status of nominationStatuses) {
      const verdict = submitted({ status, returnedBy: status === 'returned' ? 'unit' : null })
      const moves: Partial<Record<string, string>> = transitions[status]
      const next = moves[status === 'returned' ? 'resubmit-to-unit' : 'submit-to-unit']
      expect(verdict).toMatchObject(next === undefined ? { ok: false, error: { kind: 'not-in-this-status', status } } : { ok: true, value: { status: next } })
    }
  })
})

describe('submitNomination, about somebody else', () => {
  const recommender = { recommenderName: '陈小川', recommenderMobile: '13900000000', recommenderReason: '手上有绝活' }
  const from = (kind: FileKind, change: Partial<Submitting>) => submitted({ charter: rulesFor(taizhou2018, kind), kind, as: 'opener', ...change })
  const organisation: FileKind = { channel: 'organisation', nomineeKind: 'person', onBehalf: false }
  const byPublic: FileKind = { channel: 'public', nomineeKind: 'person', onBehalf: false }
  const onBehalf: FileKind = { channel: 'self', nomineeKind: 'person', onBehalf: true }
  const sketch = { ...recommender, recommenderRelation: '同一条线', name: '叶秀兰', workUnit: '石矶缝制设备有限公司', trade: '缝纫机调试工' }
  const publicRoute = { ...straight, channel: 'public' as const }

  test('nothing goes anywhere but to the nominee', () => {
    expect(from(organisation, { answers: { ...answers, ...recommender }, route: { channel: 'organisation', openedBy: county, unit: null, recommender: county } })).toMatchObject({ ok: true, value: { act: 'ask-nominee', status: 'awaitingNominee' } })
    expect(from(byPublic, { answers: sketch, route: publicRoute })).toMatchObject({ ok: true, value: { act: 'ask-nominee' } })
    expect(from(onBehalf, { answers: { ...answers, helperName: '王会计', helperReason: '右手受伤' } })).toMatchObject({ ok: true, value: { act: 'ask-nominee' } })
    expect(from(onBehalf, { status: 'returned', returnedBy: 'city', now: startOfDay('2018-04-08'), answers: { ...answers, helperName: '王会计', helperReason: '右手受伤' } })).toMatchObject({ ok: true, value: { act: 'ask-nominee' } })
  })

  test('who vouches in their own name writes what they know; an organisation the whole form', () => {
    expect(from(byPublic, { answers: { ...sketch, recommenderReason: '' }, route: publicRoute })).toEqual({ ok: false, error: { kind: 'incomplete', faults: [{ field: 'recommenderReason', sentence: '请填写：举荐理由' }] } })
    expect(from(byPublic, { answers: { ...sketch, mobile: '139' }, route: publicRoute })).toMatchObject({ ok: false, error: { kind: 'incomplete', faults: [{ field: 'mobile' }] } })
    expect(from(organisation, { answers: { ...sketch }, route: { channel: 'organisation', openedBy: county, unit: null, recommender: county } })).toMatchObject({ ok: false, error: { kind: 'incomplete' } })
  })

  test('the nominee sends on the whole form, however it began', () => {
    const waiting: Partial<Submitting> = { status: 'awaitingNominee', as: 'nominee' }
    expect(from(byPublic, { ...waiting, answers: sketch, route: publicRoute })).toMatchObject({ ok: false, error: { kind: 'incomplete' } })
    expect(from(byPublic, { ...waiting, answers: { ...sketch, ...answers }, route: publicRoute })).toMatchObject({ ok: true, value: { status: 'withRecommender' } })
    expect(from(onBehalf, { ...waiting, returnedBy: 'city', now: startOfDay('2018-04-08'), answers: { ...answers, helperName: '王会计', helperReason: '右手受伤' } })).toMatchObject({ ok: true, value: { act: 'resubmit-for-review' } })
  })
})

test("Chongqing's own nominations and the public's may go straight to the city, an organisation's may not", () => {
  const city: Organisation = { _id: 'federation', name: '市总工会', kind: 'federation', parentId: '' }
  const given = { ...answers, frontLine: 'yes', craft: 'yes', mastery: 'yes', lead: 'yes', contribution: 'yes' }
  const sent = (channel: 'self' | 'organisation', now = startOfDay('2017-03-29')) => submitted({ charter: chongqing2017, now, answers: given, kind: { channel, nomineeKind: 'person', onBehalf: false }, route: { channel, openedBy: null, unit: null, recommender: city } })
  expect(sent('self')).toMatchObject({ ok: true, value: { act: 'submit-for-review', status: 'underReview' } })
  expect(sent('self', endOfDay('2017-04-25'))).toMatchObject({ ok: true })
  expect(sent('self', endOfDay('2017-04-30'))).toMatchObject({ ok: false, error: { kind: 'nominations-closed' } })
  expect(sent('organisation')).toMatchObject({ ok: false, error: { kind: 'not-a-route' } })
})
