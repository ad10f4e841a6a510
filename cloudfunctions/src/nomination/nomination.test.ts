import { databaseOf } from '../../../tests/cloud/database'
import type { As } from '../../../tests/cloud/local-campaign'
import { person } from '../../../tests/cloud/offices'
import { idOf, oneSelection } from '../../../tests/cloud/one-selection'
import { at, filled, minuteMs, newRequest, opinion, refused, sending, verdict, withCity, withCounty, type Nominee } from '../../../tests/cloud/selection'

const { call, done, next, selection, opens } = oneSelection()

describe('submitting', () => {
  const submit = (who: { as: As }, file: Parameters<typeof sending>[0], change: object = {}) => call(who.as, 'nomination.submit', { ...sending(file, selection().county.id), ...change })

  test('goes to the unit first where one is named, then to the recommender, and freezes what was written', async () => {
    const who = next()
    const file = await filled(selection(), who)
    const sent = await done(who.as, 'nomination.submit', sending(file, selection().county.id, selection().unit.id))
    expect(sent).toMatchObject({ status: 'withUnit', unitName: '石矶缝制工会', recommenderName: '温岭市总工会', editable: [] })
    expect(await call(selection().county.officer, 'nomination.file', { nominationId: file.nominationId })).toEqual(refused('no-such-nomination'))
    const endorsed = await done(selection().unit.officer, 'nomination.giveOpinion', opinion(sent))
    expect(endorsed).toMatchObject({ status: 'withRecommender', opinions: [{ level: 'unit', organisationName: '石矶缝制工会', verdict: 'recommend', by: '单位工会主席' }] })
    expect(await done(selection().county.officer, 'nomination.file', { nominationId: file.nominationId })).toMatchObject({ answers: { name: who.name }, quota: { count: 5, hardness: 'soft' } })
    expect((await done(who.as, 'nomination.file', { nominationId: file.nominationId })).history.map(line => line.said)).toEqual(['开始填写', '提交到单位工会', '石矶缝制工会 同意推荐'])
  })

  test('is refused for what is missing, and goes through once it is there', async () => {
    const who = next()
    const id = await idOf(opens(who.as))
    expect(await submit(who, { nominationId: id, revision: 1, draftRevision: 0 })).toMatchObject({ ok: false, error: { kind: 'incomplete', faults: expect.arrayContaining([{ field: 'name', sentence: '请填写：姓名' }]) } })
    const file = await filled(selection(), who)
    expect(await submit(who, file, { pledged: 'no' })).toEqual(refused('pledge-missing'))
    expect(await submit(who, file, { recommenderId: 'nowhere' })).toEqual(refused('no-such-organisation'))
    expect(await submit(who, file, { unitId: 'nowhere' })).toEqual(refused('no-such-organisation'))
    expect(await submit(who, file, { recommenderId: selection().otherCounty.id, unitId: selection().unit.id })).toEqual(refused('not-a-route'))
    expect(await submit(who, file, { recommenderId: 'federation' })).toEqual(refused('not-a-route'))
    expect(await submit(who, { ...file, revision: 0 })).toEqual(refused('changed-meanwhile'))
    expect(await submit(who, file)).toMatchObject({ ok: true, value: { status: 'withRecommender' } })
    expect(await submit(who, { ...file, revision: 2 })).toEqual({ ok: false, error: { kind: 'not-in-this-status', status: 'withRecommender' } })
  })

  test('of somebody who is excluded is refused with the finding', async () => {
    const who = next()
    const file = await filled(selection(), who, { teacherOrResearcher: 'yes' })
    expect(await submit(who, file)).toMatchObject({ ok: false, error: { kind: 'not-eligible', findings: [{ code: 'teacher-or-researcher', verdict: 'fails' }] } })
  })

  test('below 高级工 wants a reason, which is shown to the reviewers', async () => {
    const who = next()
    expect(await submit(who, await filled(selection(), who, { skillLevel: '4' }))).toEqual({ ok: false, error: { kind: 'soft-reason-missing', code: 'senior-worker' } })
    const other = next()
    const file = await withCounty(selection(), other, { 'senior-worker': '绝技在身，考级尚未开设' }, { skillLevel: '4' })
    const seen = await done(selection().county.officer, 'nomination.file', { nominationId: file.nominationId })
    expect(seen.findings.find(({ code }) => code === 'senior-worker')).toMatchObject({ verdict: 'fails', softReason: '绝技在身，考级尚未开设' })
  })

  test('a retry is the same submission', async () => {
    const who = next()
    const input = sending(await filled(selection(), who), selection().county.id)
    const first = await done(who.as, 'nomination.submit', input)
    expect(await done(who.as, 'nomination.submit', input)).toMatchObject({ status: 'withRecommender', revision: first.revision })
  })

  test('the same person on a second account is not nominated twice; once the first is withdrawn, they are', async () => {
    const [who, double] = [next(), next()]
    const first = await withCounty(selection(), who)
    const file = await filled(selection(), { as: double.as, answers: who.answers })
    expect(await submit(double, file)).toEqual(refused('already-nominated'))
    await done(who.as, 'nomination.withdraw', { nominationId: first.nominationId, revision: first.revision, reason: '换手机', requestId: newRequest() })
    expect(await submit(double, file)).toMatchObject({ ok: true })
  })

  test('of one person on two accounts at the same moment, one goes through', async () => {
    const [who, double] = [next(), next()]
    const files = [await filled(selection(), who), await filled(selection(), { as: double.as, answers: who.answers })]
    const answers = await Promise.all(files.map((file, place) => submit(place === 0 ? who : double, file)))
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(answers.find(({ ok }) => !ok)).toEqual(refused('already-nominated'))
  })

  test('ends at the deadline', async () => {
    const who = next()
    const file = await filled(selection(), who)
    await selection().clock.set(at.nominationEnd)
    expect(await submit(who, file)).toEqual({ ok: false, error: { kind: 'nominations-closed', closedAt: at.nominationEnd } })
    await selection().clock.set(at.nominationEnd - minuteMs)
    expect(await submit(who, file)).toMatchObject({ ok: true })
  })
})

describe('an opinion', () => {
  test('is given by the organisation where the file stands, on what was read, with reasons where it does not recommend', async () => {
    const file = await withCounty(selection(), next())
    const give = (as: As, given: Partial<ReturnType<typeof opinion>> = {}) => call(as, 'nomination.giveOpinion', { ...opinion(file), quotaReason: '名额不够', ...given })
    expect(await give(selection().otherCounty.officer)).toEqual(refused('no-such-nomination'))
    expect(await give(selection().unit.officer)).toEqual(refused('no-such-nomination'))
    expect(await give(selection().city)).toEqual(refused('not-permitted'))
    expect(await give(selection().county.officer, { verdict: 'return', reasons: [] })).toEqual(refused('reasons-missing'))
    expect(await give(selection().county.officer, { revision: file.revision - 1 })).toEqual(refused('changed-meanwhile'))
    expect(await give(selection().county.officer)).toMatchObject({ ok: true, value: { status: 'underReview' } })
    expect(await give(selection().county.officer)).toEqual({ ok: false, error: { kind: 'not-in-this-status', status: 'underReview' } })
  })

  test('the unit is past once the file has gone on', async () => {
    const who = next()
    const sent = await done(who.as, 'nomination.submit', sending(await filled(selection(), who), selection().county.id, selection().unit.id))
    const endorsed = await done(selection().unit.officer, 'nomination.giveOpinion', opinion(sent))
    expect(await call(selection().unit.officer, 'nomination.giveOpinion', opinion(endorsed))).toEqual(refused('not-with-you'))
    expect(await call(selection().unit.officer, 'nomination.file', { nominationId: sent.nominationId })).toMatchObject({ ok: true })
  })

  test('on one’s own file is refused', async () => {
    const officer = { ...next(), as: selection().county.officer as Nominee['as'] }
    const file = await withCounty(selection(), officer)
    expect(await call(officer.as, 'nomination.giveOpinion', opinion(file))).toEqual(refused('own-file'))
  })

  test('after the deadline declines, but recommends no more', async () => {
    const [one, other] = [await withCounty(selection(), next()), await withCounty(selection(), next())]
    await selection().clock.set(at.nominationEnd)
    const give = (file: typeof one, given: 'recommend' | 'decline') => call(selection().county.officer, 'nomination.giveOpinion', { ...opinion(file, given), quotaReason: '名额不够' })
    expect(await give(one, 'recommend')).toEqual({ ok: false, error: { kind: 'recommendation-closed', closedAt: at.nominationEnd } })
    expect(await give(other, 'decline')).toMatchObject({ ok: true, value: { status: 'declined', reasons: [{ about: 'achievements', text: '请写明年份和数据' }] } })
  })
})

describe('a returned file', () => {
  test('is open where the reasons point, and goes back to whoever returned it', async () => {
    const who = next()
    const file = await withCounty(selection(), who)
    const returned = await done(selection().county.officer, 'nomination.giveOpinion', opinion(file, 'return'))
    expect(await done(who.as, 'nomination.file', { nominationId: file.nominationId })).toMatchObject({ status: 'returned', editable: ['achievements'], reasons: [{ about: 'achievements', text: '请写明年份和数据' }] })
    const draft = await done(who.as, 'nomination.file', { nominationId: file.nominationId })
    const save = (changes: Record<string, string>) => call(who.as, 'nomination.save', { nominationId: file.nominationId, draftRevision: draft.draftRevision, answers: { ...draft.answers, ...changes }, softReasons: {}, requestId: newRequest() })
    expect(await save({ deeds: '改写' })).toEqual({ ok: false, error: { kind: 'field-not-asked', field: 'deeds' } })
    expect(await save({ achievements: '2016年改进夹具，换型由 40 分钟降到 6 分钟' })).toMatchObject({ ok: true })
    expect(await done(selection().county.officer, 'nomination.file', { nominationId: file.nominationId })).toMatchObject({ answers: { achievements: who.answers['achievements'] } })
    expect(await call(who.as, 'nomination.submit', sending(returned, selection().otherCounty.id))).toEqual({ ok: false, error: { kind: 'draft-changed', draftRevision: 2 } })
    const again = await done(who.as, 'nomination.submit', sending({ ...returned, draftRevision: 2 }, selection().otherCounty.id))
    expect(again).toMatchObject({ status: 'withRecommender', recommenderName: '温岭市总工会', answers: { achievements: '2016年改进夹具，换型由 40 分钟降到 6 分钟' } })
    const versions = (await databaseOf(selection().url).collection('nominationVersions').where({ nominationId: file.nominationId }).get()).data as { answers: { achievements: string } }[]
    expect(versions.map(version => version.answers.achievements).sort()).toEqual([who.answers['achievements'], '2016年改进夹具，换型由 40 分钟降到 6 分钟'].sort())
  })
})

describe('withdrawing', () => {
  const withdraw = (as: As, file: { nominationId: string; revision: number }) => call(as, 'nomination.withdraw', { nominationId: file.nominationId, revision: file.revision, reason: '', requestId: newRequest() })

  test('is open to the nominee until the review has approved', async () => {
    const [one, other] = [next(), next()]
    const file = await withCity(selection(), one)
    expect(await withdraw(other.as, file)).toEqual(refused('no-such-nomination'))
    expect(await withdraw(selection().county.officer, file)).toEqual(refused('no-such-nomination'))
    expect(await withdraw(one.as, { ...file, revision: 1 })).toEqual(refused('changed-meanwhile'))
    expect(await withdraw(one.as, file)).toMatchObject({ ok: true, value: { status: 'withdrawn' } })
    const approved = await done(selection().city, 'review.decide', verdict(await withCity(selection(), other)))
    expect(await withdraw(other.as, approved)).toEqual({ ok: false, error: { kind: 'not-in-this-status', status: 'approved' } })
  })
})

test('nothing is taken while the campaign is suspended, but a withdrawal', async () => {
  const who = next()
  const file = await withCounty(selection(), who)
  const latecomer = next()
  const late = await filled(selection(), latecomer)
  const amend = (kind: 'suspended' | 'resumed') => done(selection().city, 'campaign.amend', { campaignId: selection().campaignId, change: { kind }, reason: '核实情况' })
  await amend('suspended')
  expect(await opens(person('迟来的人'))).toEqual(refused('campaign-not-running'))
  expect(await call(latecomer.as, 'nomination.submit', sending(late, selection().county.id))).toEqual(refused('campaign-not-running'))
  expect(await call(selection().county.officer, 'nomination.giveOpinion', opinion(file))).toEqual(refused('campaign-not-running'))
  expect(await call(who.as, 'nomination.withdraw', { nominationId: file.nominationId, revision: file.revision, reason: '', requestId: newRequest() })).toMatchObject({ ok: true })
  await amend('resumed')
  expect(await call(latecomer.as, 'nomination.submit', sending(late, selection().county.id))).toMatchObject({ ok: true })
})
