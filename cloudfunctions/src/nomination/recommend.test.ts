import { fieldsOf } from '@shared/campaign/known-fields'
import type { Answers, NominationFile } from '@shared/nomination/contract'
import { collective } from '@shared/charters/collective-form'
import { taizhou2018 } from '@shared/charters/taizhou-2018'
import { chongqing2017 } from '@shared/charters/chongqing-2017'
import { creditCheckCharacterOf } from '@shared/nomination/credit-code'
import { dayMs, instantAt } from '@shared/basics/shanghai-time'
import { visitor, type As } from '../../../tests/cloud/local-campaign'
import { federationId, person } from '../../../tests/cloud/offices'
import { consentTo } from '../../../dev/scenario/consent'
import { handPhotosIn } from '../../../tests/cloud/channel-walks'
import { asked, confirmed, written } from '../../../tests/cloud/recommended'
import { announceIn, at, filled, minuteMs, newRequest, openCity, opinion, refused, sending, withCounty, worker, type City, type Nominee, type Selection } from '../../../tests/cloud/selection'

let city: City
let selection: Selection
let workers = 0
const next = (): Nominee => worker(++workers)
const friend = person('陈小川')

beforeAll(async () => {
  city = await openCity()
  selection = await announceIn(city)
})
beforeEach(() => selection.clock.set(at.nomination + workers * minuteMs * 5))
afterAll(() => city.close())

const call: Selection['call'] = (as, name, input) => selection.call(as, name, input)
const done: Selection['done'] = (as, name, input) => selection.done(as, name, input)
const fileOf = (as: As, { nominationId }: Pick<NominationFile, 'nominationId'>) => done(as, 'nomination.file', { nominationId })
const sketchOf = ({ answers: { name, workUnit, trade } }: Nominee) => ({ name: name ?? '', workUnit: workUnit ?? '', trade: trade ?? '' })
const byFriend = (who: Nominee) => asked(selection, { by: friend, channel: 'public', answers: sketchOf(who) }, selection.county.id)
const byCounty = (who: Nominee) => asked(selection, { by: selection.county.officer, channel: 'organisation', answers: who.answers }, selection.county.id)
const bySociety = (who: Nominee) => asked(selection, { by: selection.society.officer, channel: 'organisation', answers: who.answers }, selection.society.id)

/** The answers of somebody who meets Chongqing's conditions, to the questions of its form. */
const inChongqing = ({ answers }: Nominee) => {
  const given: Answers = { ...answers, frontLine: 'yes', craft: 'yes', mastery: 'yes', lead: 'yes', contribution: 'yes' }
  return Object.fromEntries(fieldsOf(chongqing2017.form).map(({ key }) => [key, given[key] ?? '']))
}

describe('an invitation', () => {
  test('is taken up once, by one person, who sees what was written', async () => {
    const who = next()
    const file = await byFriend(who)
    expect(file).toMatchObject({ status: 'awaitingNominee', seenAs: 'opener', editable: [], invitation: { code: expect.stringMatching(/^[0-9A-Z]{5}-[0-9A-Z]{5}$/), isTakenUp: false } })
    const code = file.invitation?.code ?? ''
    expect(await call(friend, 'nomination.takeUp', { code })).toEqual(refused('own-recommendation'))
    expect(await call(visitor, 'nomination.takeUp', { code })).toEqual(refused('sign-in-needed'))
    const seen = await done(who.as, 'nomination.takeUp', { code: code.toLowerCase().replace('-', ' ') })
    expect(seen).toMatchObject({ seenAs: 'nominee', openedBy: '陈小川', answers: { name: who.name, recommenderReason: '手上有绝活，从不藏私' }, invitation: null })
    expect(seen.editable).not.toContain('recommenderReason')
    expect(await call(next().as, 'nomination.takeUp', { code })).toEqual(refused('invitation-used'))
    expect(await call(who.as, 'nomination.takeUp', { code })).toMatchObject({ ok: true, value: { nominationId: file.nominationId } })
    expect((await fileOf(friend, file)).invitation).toEqual({ code: null, expiresAt: file.invitation?.expiresAt, isTakenUp: true })
    expect(await done(who.as, 'nomination.mine', {})).toMatchObject([{ nominationId: file.nominationId, seenAs: 'nominee', status: 'awaitingNominee' }])
  })

  test('is refused when it was made up, is over, or was replaced', async () => {
    const who = next()
    const file = await byFriend(who)
    expect(await call(who.as, 'nomination.takeUp', { code: 'AAAAA-AAAAA' })).toEqual(refused('no-such-invitation'))
    await selection.clock.set(file.invitation?.expiresAt ?? 0)
    expect(await call(who.as, 'nomination.takeUp', { code: file.invitation?.code ?? '' })).toEqual(refused('invitation-expired'))
    expect(await call(who.as, 'nomination.invite', { nominationId: file.nominationId, revision: file.revision, requestId: newRequest() })).toEqual(refused('no-such-nomination'))
    expect(await call(friend, 'nomination.invite', { nominationId: file.nominationId, revision: 1, requestId: newRequest() })).toEqual(refused('changed-meanwhile'))
    const again = await done(friend, 'nomination.invite', { nominationId: file.nominationId, revision: file.revision, requestId: newRequest() })
    expect(await call(who.as, 'nomination.takeUp', { code: file.invitation?.code ?? '' })).toEqual(refused('no-such-invitation'))
    expect(await call(who.as, 'nomination.takeUp', { code: again.invitation?.code ?? '' })).toMatchObject({ ok: true })
  })

  test('taken up by the wrong person is made anew: they are out, the right one is in', async () => {
    const [wrong, right] = [next(), next()]
    const file = await byFriend(right)
    await done(wrong.as, 'nomination.takeUp', { code: file.invitation?.code ?? '' })
    const { revision } = await fileOf(friend, file)
    const again = await done(friend, 'nomination.invite', { nominationId: file.nominationId, revision, requestId: newRequest() })
    expect(await call(wrong.as, 'nomination.file', { nominationId: file.nominationId })).toEqual(refused('no-such-nomination'))
    expect(await confirmed(selection, right.as, again, right.answers)).toMatchObject({ status: 'withRecommender' })
    expect(await call(friend, 'nomination.invite', { nominationId: file.nominationId, revision, requestId: newRequest() })).toEqual({ ok: false, error: { kind: 'not-in-this-status', status: 'withRecommender' } })
  })

  test('of two that take it up at the same moment one gets it', async () => {
    const who = next()
    const file = await byFriend(who)
    const answers = await Promise.all([who.as, next().as].map(as => call(as, 'nomination.takeUp', { code: file.invitation?.code ?? '' })))
    expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true])
    expect(answers.find(({ ok }) => !ok)).toEqual(refused('invitation-used'))
  })
})

describe('a person whom others recommend', () => {
  test('confirms before anybody else sees it; who vouched sees their own words and how it goes, and nothing that was added', async () => {
    const who = next()
    const file = await byFriend(who)
    expect(await call(selection.county.officer, 'nomination.file', { nominationId: file.nominationId })).toEqual(refused('no-such-nomination'))
    const sent = await confirmed(selection, who.as, file, who.answers)
    expect(sent).toMatchObject({ status: 'withRecommender', seenAs: 'nominee', answers: { trade: who.answers['trade'] } })
    expect((await fileOf(selection.county.officer, file)).answers).toMatchObject({ recommenderName: '陈小川', deeds: who.answers['deeds'] })
    const theirs = await fileOf(friend, file)
    expect(theirs).toMatchObject({ status: 'withRecommender', opinions: [], supporters: [], editable: [] })
    expect(Object.keys(theirs.answers).sort()).toEqual(['name', 'recommenderMobile', 'recommenderName', 'recommenderReason', 'recommenderRelation', 'trade', 'workUnit'])
    expect([(await done(friend, 'identity.me', {})).name, (await done(who.as, 'identity.me', {})).name]).toEqual([null, who.name])
    expect(await call(friend, 'nomination.withdraw', { nominationId: file.nominationId, revision: theirs.revision, reason: '', requestId: newRequest() })).toEqual(refused('confirmed-by-nominee'))
  })

  test('corrects what is about them, and nothing of what others say', async () => {
    const who = next()
    const file = await byCounty(who)
    const seen = await done(who.as, 'nomination.takeUp', { code: file.invitation?.code ?? '' })
    const save = (answers: object) => call(who.as, 'nomination.save', { nominationId: file.nominationId, draftRevision: seen.draftRevision, answers: { ...seen.answers, ...answers }, softReasons: {}, requestId: newRequest() })
    expect(await save({ recommenderReason: '我说我最好' })).toEqual({ ok: false, error: { kind: 'field-not-asked', field: 'recommenderReason' } })
    expect(await save({ position: '工段长' })).toMatchObject({ ok: true })
    expect(await call(selection.county.officer, 'nomination.save', { nominationId: file.nominationId, draftRevision: 2, answers: {}, softReasons: {}, requestId: newRequest() })).toEqual({ ok: false, error: { kind: 'not-editable', status: 'awaitingNominee' } })
    expect((await fileOf(selection.county.officer, file)).answers['position']).toBe(who.answers['position'])
    const mended = await fileOf(who.as, file)
    expect(await done(who.as, 'nomination.submit', sending(mended, selection.county.id))).toMatchObject({ answers: { position: '工段长' } })
    expect((await fileOf(selection.county.officer, file)).answers['position']).toBe('工段长')
  })

  test('who has sent a file of their own does not type it twice; the ID number is asked for anew', async () => {
    const who = next()
    await withCounty(selection, who)
    const file = await byFriend(who)
    const seen = await done(who.as, 'nomination.takeUp', { code: file.invitation?.code ?? '' })
    expect(seen.answers).toMatchObject({ deeds: who.answers['deeds'], name: who.name, recommenderName: '陈小川' })
    expect(seen.answers['idNumber']).toBeUndefined()
    expect(Object.keys((await fileOf(friend, file)).answers)).not.toContain('deeds')
  })

  test('says no, and it ends; who recommended them reads the reason', async () => {
    const who = next()
    const file = await byFriend(who)
    const refuse = (as: As, revision: number) => call(as, 'nomination.refuse', { nominationId: file.nominationId, revision, reason: '让年轻人先上', requestId: newRequest() })
    expect(await refuse(who.as, file.revision)).toEqual(refused('no-such-nomination'))
    const seen = await done(who.as, 'nomination.takeUp', { code: file.invitation?.code ?? '' })
    expect(await refuse(friend, seen.revision)).toEqual(refused('no-such-nomination'))
    expect(await refuse(who.as, 1)).toEqual(refused('changed-meanwhile'))
    expect(await refuse(who.as, seen.revision)).toMatchObject({ ok: true, value: { status: 'nomineeRefused' } })
    expect(await refuse(who.as, seen.revision + 1)).toEqual({ ok: false, error: { kind: 'not-in-this-status', status: 'nomineeRefused' } })
    expect(await fileOf(friend, file)).toMatchObject({ status: 'nomineeRefused', reasons: [{ about: '', text: '让年轻人先上' }] })
  })

  test('who opens it may take it back before that', async () => {
    const file = await byFriend(next())
    expect(await call(friend, 'nomination.withdraw', { nominationId: file.nominationId, revision: file.revision, reason: '', requestId: newRequest() })).toMatchObject({ ok: true, value: { status: 'withdrawn' } })
  })
})

describe('on behalf of somebody who cannot', () => {
  test('a colleague fills in, the worker confirms; returned, the colleague mends and the worker confirms again', async () => {
    const who = next()
    const colleague = person('王会计')
    const file = await asked(selection, { by: colleague, channel: 'self', onBehalf: true, answers: who.answers }, selection.county.id, selection.unit.id)
    expect(file).toMatchObject({ onBehalf: true, openedBy: '王会计', status: 'awaitingNominee' })
    const sent = await confirmed(selection, who.as, file)
    const returned = await done(selection.unit.officer, 'nomination.giveOpinion', opinion(sent, 'return'))
    expect(returned).toMatchObject({ status: 'returned' })
    const seen = await fileOf(colleague, file)
    expect(seen.editable).toEqual(['achievements'])
    await done(colleague, 'nomination.save', { nominationId: file.nominationId, draftRevision: seen.draftRevision, answers: { ...seen.answers, achievements: '2016年改进夹具' }, softReasons: {}, requestId: newRequest() })
    const mended = await fileOf(colleague, file)
    expect(await done(colleague, 'nomination.submit', sending(mended, selection.county.id, selection.unit.id))).toMatchObject({ status: 'awaitingNominee', invitation: { isTakenUp: true } })
    const waiting = await fileOf(who.as, file)
    expect(await done(who.as, 'nomination.submit', sending(waiting, selection.county.id, selection.unit.id))).toMatchObject({ status: 'withUnit', answers: { achievements: '2016年改进夹具' } })
  })

  test('an officer who filled it in may still give the opinion; the nominee may not', async () => {
    const who = next()
    const file = await asked(selection, { by: selection.county.officer, channel: 'self', onBehalf: true, answers: who.answers }, selection.county.id)
    const sent = await confirmed(selection, who.as, file)
    expect(await call(selection.county.officer, 'nomination.giveOpinion', opinion(sent))).toMatchObject({ ok: true, value: { status: 'underReview' } })
    const officer = { ...next(), as: selection.county.officer as Nominee['as'] }
    const about = await confirmed(selection, officer.as, await bySociety(officer))
    await done(selection.society.officer, 'nomination.giveOpinion', opinion(about))
    expect(await call(officer.as, 'nomination.withdraw', { nominationId: about.nominationId, revision: about.revision + 1, reason: '', requestId: newRequest() })).toMatchObject({ ok: true })
  })
})

describe('collectives', () => {
  const code = '91331000MA2DTERT1'
  const answers = {
    name: '总装车间焊接二班', workUnit: '灵屿船舶修造有限公司', creditCode: code + creditCheckCharacterOf(code), industry: '35', trade: '焊接', memberCount: '12', leaderName: '丁海', leaderPosition: '班长', mobile: '13900000003',
    teamSince: '2010-01-01', frontLineTeam: 'yes', teamRecord: 'yes', achievements: '改进夹具', deeds: '这个班十二个人。', dossier: '头一年。',
  }

  test('have a form and conditions of their own, where the charter takes them', async () => {
    expect(await call(next().as, 'nomination.open', { campaignId: selection.campaignId, channel: 'self', nomineeKind: 'collective', requestId: newRequest() })).toEqual(refused('kind-not-offered'))
    const both = await announceIn(city, { nomineeKinds: ['person', 'collective'], collective, sources: { ...taizhou2018.sources, nomineeKinds: { source: 'office' }, collective: { source: 'office' } } })
    const drafted = await written(both, { by: both.society.officer, channel: 'organisation', nomineeKind: 'collective', answers: { ...answers, creditCode: '123' } })
    expect(await both.call(both.society.officer, 'nomination.submit', sending(drafted, both.society.id))).toMatchObject({ ok: false, error: { kind: 'incomplete', faults: [{ field: 'creditCode' }] } })
    const file = await asked(both, { by: both.society.officer, channel: 'organisation', nomineeKind: 'collective', answers }, both.society.id)
    const sent = await confirmed(both, next().as, file)
    expect(sent.findings.map(({ code }) => code)).toEqual(['front-line-team', 'team-record', 'team-years'])
    expect(await both.done(both.society.officer, 'nomination.giveOpinion', opinion(sent))).toMatchObject({ status: 'underReview', nomineeKind: 'collective', answers: { name: '总装车间焊接二班' } })
    const again = await both.done(both.county.officer, 'nomination.giveOpinion', opinion(await confirmed(both, next().as, await asked(both, { by: both.county.officer, channel: 'organisation', nomineeKind: 'collective', answers }, both.county.id))))
    expect((await both.done(both.city, 'nomination.file', { nominationId: again.nominationId })).status).toBe('joined')
  })
})

test('Chongqing’s people send straight to the city, an organisation through its county', async () => {
  const here = await announceIn(city, chongqing2017)
  await city.clock.set(instantAt('2017-04-10', '09:00'))
  const who = next()
  const answers = inChongqing(who)
  const { nominationId } = await here.done(who.as, 'nomination.open', { campaignId: here.campaignId, channel: 'self', requestId: newRequest() })
  await consentTo(here, who.as, nominationId)
  await here.done(who.as, 'nomination.save', { nominationId, draftRevision: 0, answers, softReasons: {}, requestId: newRequest() })
  await handPhotosIn(here, { charter: 'chongqing', channel: 'self' }, who.as, nominationId)
  const draft = await here.done(who.as, 'nomination.file', { nominationId })
  expect(await here.done(who.as, 'nomination.submit', sending(draft, federationId))).toMatchObject({ status: 'underReview', recommenderName: '台州市总工会' })
  expect(await here.done(here.city, 'nomination.file', { nominationId })).toMatchObject({ status: 'underReview', quota: null })
  const drafted = await written(here, { by: here.county.officer, channel: 'organisation', answers: inChongqing(next()) })
  await handPhotosIn(here, { charter: 'chongqing', channel: 'organisation' }, here.county.officer, drafted.nominationId)
  expect(await here.call(here.county.officer, 'nomination.submit', sending(drafted, federationId))).toEqual(refused('not-a-route'))
  expect(await here.call(here.county.officer, 'nomination.submit', sending(drafted, here.county.id))).toMatchObject({ ok: true, value: { status: 'awaitingNominee' } })
})

describe('files that nobody has sent on', () => {
  test('end a day after the deadline, by the timer, with a reason for the worker', async () => {
    const here = await announceIn(city)
    const [one, waiting] = [next(), next()]
    const file = await withCounty(here, one)
    const unconfirmed = await asked(here, { by: friend, channel: 'public', answers: sketchOf(waiting) }, here.county.id)
    await city.clock.set(at.nominationEnd + dayMs - minuteMs)
    expect(await here.done(one.as, 'nomination.file', { nominationId: file.nominationId })).toMatchObject({ status: 'withRecommender' })
    await city.clock.set(at.nominationEnd + dayMs + minuteMs)
    expect(await here.done(one.as, 'nomination.file', { nominationId: file.nominationId })).toMatchObject({ status: 'lapsed', reasons: [{ about: '', text: expect.stringContaining('温岭市总工会没有在截止前写意见') }] })
    expect(await here.done(friend, 'nomination.file', { nominationId: unconfirmed.nominationId })).toMatchObject({ status: 'lapsed' })
    expect(await here.call(here.county.officer, 'nomination.giveOpinion', opinion({ ...file, revision: file.revision + 1 }))).toMatchObject({ ok: false, error: { kind: 'not-in-this-status', status: 'lapsed' } })
  })

  test('go up where the charter says so', async () => {
    const here = await announceIn(city, { lateFiles: { graceHours: 24, unit: 'end', recommender: 'send-up' } })
    const who = next()
    const file = await withCounty(here, who)
    await city.clock.set(at.nominationEnd + dayMs + minuteMs)
    expect(await here.done(who.as, 'nomination.file', { nominationId: file.nominationId })).toMatchObject({ status: 'underReview' })
    expect(await here.done(here.city, 'nomination.file', { nominationId: file.nominationId })).toMatchObject({ status: 'underReview', quota: { used: 0 } })
  })
})

test('the draft that is sent is the one that was looked at', async () => {
  const who = next()
  const file = await filled(selection, who)
  expect(await call(who.as, 'nomination.submit', { ...sending(file, selection.county.id), draftRevision: 0 })).toEqual({ ok: false, error: { kind: 'draft-changed', draftRevision: 1 } })
  expect(await call(who.as, 'nomination.submit', sending(file, selection.county.id))).toMatchObject({ ok: true })
})
