import { announceIn, at, appointExperts, approved, minuteMs, newRequest, openCity, refused, withCounty, worker, type City, type Selection } from '../../../tests/cloud/selection'
import { databaseOf } from '../../../tests/cloud/database'
import { type As, visitor } from '../../../tests/cloud/local-campaign'
import { taizhou2018 } from '@shared/charters/taizhou-2018'

/** The reference campaign in small: two candidates out of three nominees, each on two scorecards. */
const inSmall = {
  scoring: { ...taizhou2018.scoring!, candidates: 2, minimumScorecards: 2 },
  vote: { ...taizhou2018.vote!, picks: { minimum: 1, maximum: 2 } },
  publicity: taizhou2018.publicity.map(round => ({ ...round, listed: 2 })),
  awards: taizhou2018.awards.map(award => ({ ...award, count: 2 })),
}

let city: City
let experts: As[]
let selection: Selection
let nominees: string[]
beforeAll(async () => {
  city = await openCity()
  experts = await appointExperts(city, 2)
})
beforeEach(async () => {
  selection = await announceIn(city, inSmall)
  nominees = []
  for (const index of [1, 2, 3]) nominees.push((await approved(selection, worker(index))).nominationId)
  await selection.clock.set(at.experts)
})
afterAll(() => city.close())

const marks = (deeds: number) => ({ deeds, technique: 30, honours: 10 })
const scores = (expert: As, nominationId: string, deeds: number, requestId = newRequest()) => selection.call(expert, 'scoring.score', { nominationId, marks: marks(deeds), comment: '', requestId })
const standings = async () => selection.done(selection.city, 'scoring.standings', { campaignId: selection.campaignId })
const settle = (candidateIds: string[], requestId = newRequest()) => selection.call(selection.city, 'scoring.settle', { campaignId: selection.campaignId, candidateIds, requestId })
/** The first nominee leads, then the second, then the third. */
async function everybodyScored(): Promise<void> {
  for (const expert of experts) for (const [place, nominationId] of nominees.entries()) await scores(expert, nominationId, 40 - place * 5)
}

test('the settled become candidates in the order of their surnames’ strokes, the others are told why not', async () => {
  await everybodyScored()
  const [first = '', second = '', third = ''] = nominees
  expect(await settle([first, second])).toEqual({ ok: true, value: { candidates: 2 } })
  const { items } = await selection.done(visitor, 'vote.candidates', { campaignId: selection.campaignId })
  expect(items.map(({ number }) => number)).toEqual([1, 2])
  expect(items.map(({ name }) => name).sort()).toEqual([worker(1).name, worker(2).name].sort())
  expect(await selection.done(worker(1).as, 'nomination.file', { nominationId: first })).toMatchObject({ status: 'candidate' })
  expect(await selection.done(worker(3).as, 'nomination.file', { nominationId: third })).toMatchObject({ status: 'notChosen', reasons: [{ about: '', text: '专家评审按平均分确定前 2 名为候选人，您这次没有进入。' }] })
  expect(await standings()).toMatchObject({ settled: true, candidateIds: expect.arrayContaining([first, second]), places: [{ group: '', name: '', candidates: 2 }], minimumScorecards: 2 })
})

test('a list is settled once, and a retry is no second time', async () => {
  await everybodyScored()
  const requestId = newRequest()
  const chosen = nominees.slice(0, 2)
  expect(await settle(chosen, requestId)).toEqual({ ok: true, value: { candidates: 2 } })
  expect(await settle(chosen, requestId)).toEqual({ ok: true, value: { candidates: 2 } })
  expect(await settle(chosen)).toEqual(refused('already-settled'))
  expect(await scores(experts[0]!, nominees[0]!, 1)).toEqual(refused('scoring-closed'))
})

test('a list that is not the experts’ is refused', async () => {
  const [first = '', second = '', third = ''] = nominees
  expect(await settle([first, second])).toEqual({ ok: false, error: { kind: 'scorecards-missing', names: expect.arrayContaining([worker(1).name]) } })
  await everybodyScored()
  expect(await settle([first])).toEqual({ ok: false, error: { kind: 'wrong-number', expected: 2, group: '' } })
  expect(await settle([first, third])).toEqual(refused('not-by-rank'))
  expect(await selection.call(selection.city, 'scoring.settle', { campaignId: 'nowhere', candidateIds: [first], requestId: newRequest() })).toEqual(refused('no-such-campaign'))
  expect(await selection.call(experts[0]!, 'scoring.settle', { campaignId: selection.campaignId, candidateIds: [first, second], requestId: newRequest() })).toEqual(refused('not-permitted'))
  expect(await settle([first, second])).toMatchObject({ ok: true })
})

test('a candidate’s page holds the allowed fields and nothing of the file besides', async () => {
  await everybodyScored()
  await settle(nominees.slice(0, 2))
  const { items } = await selection.done(visitor, 'vote.candidates', { campaignId: selection.campaignId })
  const page = JSON.stringify(await Promise.all(items.map(({ candidateId }) => selection.done(visitor, 'vote.candidate', { candidateId }))))
  const { mobile = '', idNumber = '' } = worker(1).answers
  expect(page).toContain(worker(1).name)
  for (const secret of [mobile, idNumber, idNumber.slice(-4), 'dossier', 'mobile', 'idNumber']) expect(page).not.toContain(secret)
})

test('an expert sees the account, not the channel, the recommender or how to reach anybody', async () => {
  const { items, progress } = await selection.done(experts[0]!, 'scoring.list', { campaignId: selection.campaignId })
  expect(progress).toEqual({ scored: 0, of: 3 })
  const sheet = await selection.done(experts[0]!, 'scoring.sheet', { nominationId: nominees[0]! })
  expect(sheet.dossier.map(({ title }) => title)).toEqual(expect.arrayContaining(['主要技术成果', '主要事迹']))
  const seen = JSON.stringify([items, sheet])
  for (const secret of [worker(1).answers['mobile']!, '温岭市总工会', 'self', worker(1).as.openid]) expect(seen).not.toContain(secret)
})

test('an expert’s marks are the expert’s own, and may be changed until scoring closes', async () => {
  const [one, other] = experts as [As, As]
  const nominationId = nominees[0]!
  expect(await scores(one, nominationId, 20)).toEqual({ ok: true, value: { total: 60 } })
  expect(await scores(one, nominationId, 30)).toEqual({ ok: true, value: { total: 70 } })
  expect(await selection.done(one, 'scoring.sheet', { nominationId })).toMatchObject({ state: 'scored', total: 70, marks: marks(30) })
  expect(await selection.done(other, 'scoring.sheet', { nominationId })).toMatchObject({ state: 'open', total: null, marks: {} })
  await selection.clock.set(at.expertsEnd - minuteMs)
  expect(await scores(one, nominationId, 40)).toMatchObject({ ok: true })
  await selection.clock.set(at.expertsEnd)
  expect(await scores(one, nominationId, 10)).toEqual({ ok: false, error: { kind: 'scoring-closed', closedAt: at.expertsEnd } })
})

test('a scorecard that does not hold is refused', async () => {
  const ask = (given: Record<string, number>) => selection.call(experts[0]!, 'scoring.score', { nominationId: nominees[0]!, marks: given, comment: '', requestId: newRequest() })
  expect(await ask({ deeds: 30, technique: 30 })).toEqual({ ok: false, error: { kind: 'mark-missing', criterion: 'honours' } })
  expect(await ask({ ...marks(30), honours: 21 })).toEqual({ ok: false, error: { kind: 'mark-out-of-range', criterion: 'honours', maximum: 20 } })
  expect(await ask(marks(40))).toMatchObject({ ok: true })
})

test('whoever stands back no longer scores, and a scorecard given before does not count', async () => {
  const [one, other] = experts as [As, As]
  const nominationId = nominees[0]!
  await scores(one, nominationId, 0)
  await scores(other, nominationId, 40)
  const recuse = () => selection.call(one, 'scoring.recuse', { nominationId, reason: '师徒关系', requestId: newRequest() })
  expect(await recuse()).toEqual({ ok: true, value: null })
  expect(await recuse()).toEqual(refused('recused'))
  expect(await scores(one, nominationId, 40)).toEqual(refused('recused'))
  expect((await standings()).standings.find(one => one.nominationId === nominationId)).toMatchObject({ scorecards: 1, recusals: 1, mean: 80 })
})

test('nobody scores before the experts’ stage, nor what was not approved', async () => {
  await selection.clock.set(at.review)
  expect(await scores(experts[0]!, nominees[0]!, 10)).toEqual(refused('scoring-not-open'))
  expect(await selection.done(experts[0]!, 'scoring.list', { campaignId: selection.campaignId })).toMatchObject({ items: [] })
  expect(await selection.call(experts[0]!, 'scoring.sheet', { nominationId: nominees[0]! })).toEqual(refused('no-such-nomination'))
  expect(await settle(nominees.slice(0, 2))).toEqual(refused('scoring-not-open'))
  await selection.clock.set(at.nomination)
  const { nominationId } = await withCounty(selection, worker(4))
  await selection.clock.set(at.experts)
  expect(await scores(experts[0]!, nominationId, 10)).toEqual(refused('no-such-nomination'))
})

test('an expert who is a nominee does not see their own file, and cannot score it', async () => {
  const { as, name } = worker(1)
  const { grantId } = await selection.done(selection.offices.first, 'identity.proposeGrant', { organisationId: 'federation', post: 'expert', name })
  const { invitationCode } = await selection.done(selection.offices.second, 'identity.secondGrant', { grantId })
  await selection.done(as, 'identity.acceptGrant', { invitationCode })
  const { items } = await selection.done(as, 'scoring.list', { campaignId: selection.campaignId })
  expect(items.map(({ nominationId }) => nominationId).sort()).toEqual(nominees.slice(1).sort())
  expect(await selection.call(as, 'scoring.sheet', { nominationId: nominees[0]! })).toEqual(refused('no-such-nomination'))
  expect(await scores(as, nominees[0]!, 40)).toEqual(refused('own-file'))
  expect(await scores(as, nominees[1]!, 40)).toMatchObject({ ok: true })
})

test('a suspended campaign takes no scorecards', async () => {
  const amend = (kind: 'suspended' | 'resumed') => selection.done(selection.city, 'campaign.amend', { campaignId: selection.campaignId, change: { kind }, reason: '核实情况' })
  await amend('suspended')
  expect(await scores(experts[0]!, nominees[0]!, 40)).toEqual(refused('campaign-not-running'))
  expect(await settle(nominees.slice(0, 2))).toEqual(refused('campaign-not-running'))
  await amend('resumed')
  expect(await scores(experts[0]!, nominees[0]!, 40)).toMatchObject({ ok: true })
})

describe('a candidate who withdraws', () => {
  const amend = (candidateId: string) => selection.call(selection.city, 'campaign.amend', { campaignId: selection.campaignId, change: { kind: 'candidate-withdrawn', candidateId }, reason: '本人申请' })

  test('stays on the list as withdrawn, by a numbered amendment, and leaves the selection', async () => {
    await everybodyScored()
    await settle(nominees.slice(0, 2))
    const { items } = await selection.done(visitor, 'vote.candidates', { campaignId: selection.campaignId })
    const { candidateId = '', name = '' } = items[0] ?? {}
    expect(await amend(candidateId)).toEqual({ ok: true, value: { number: 1 } })
    expect(await amend(candidateId)).toEqual(refused('no-such-candidate'))
    const place = [worker(1), worker(2)].findIndex(one => one.name === name)
    expect(await selection.done(worker(place + 1).as, 'nomination.file', { nominationId: nominees[place]! })).toMatchObject({ status: 'withdrawn' })
    expect((await databaseOf(selection.url).collection('candidates').where({ _id: candidateId }).get()).data).toMatchObject([{ withdrawn: true }])
  })
})

test('a list that was cut short between its act and the files is finished by the timer', async () => {
  const [first = '', second = '', third = ''] = nominees
  const list = { _id: selection.campaignId, from: 'experts', candidateIds: [first, second], passedOver: [{ nominationId: third, reason: '这次没有进入。' }], settledAt: at.experts, settledBy: 'p_office', applied: false, revision: 1 }
  await databaseOf(selection.url).collection('candidateLists').add(list)
  await selection.clock.advance(2 * minuteMs)
  expect((await selection.done(visitor, 'vote.candidates', { campaignId: selection.campaignId })).items).toHaveLength(2)
  expect(await selection.done(worker(3).as, 'nomination.file', { nominationId: third })).toMatchObject({ status: 'notChosen' })
  expect((await databaseOf(selection.url).collection('candidateLists').where({ _id: selection.campaignId }).get()).data).toMatchObject([{ applied: true, revision: 2 }])
})

test('where the public votes before the experts, everybody approved is on the ballot, and the experts score the candidates', async () => {
  const windows = new Map(taizhou2018.stages.map(({ kind, opensAt, closesAt }) => [kind, { opensAt, closesAt }]))
  const [vote, review] = [taizhou2018.stages.find(({ kind }) => kind === 'publicVote')!, taizhou2018.stages.find(({ kind }) => kind === 'expertReview')!]
  const swapped = taizhou2018.stages.map(stage => (stage === vote ? { ...review, ...windows.get('publicVote')! } : stage === review ? { ...vote, ...windows.get('expertReview')! } : stage))
  selection = await announceIn(city, { ...inSmall, stages: swapped })
  const { nominationId } = await approved(selection, worker(1))
  const onBallot = async () => (await selection.done(visitor, 'vote.candidates', { campaignId: selection.campaignId })).items.map(({ name }) => name)
  await selection.clock.set(at.reviewEnd - 2 * minuteMs)
  expect(await onBallot()).toEqual([])
  await selection.clock.advance(4 * minuteMs)
  expect(await onBallot()).toEqual([worker(1).name])
  await selection.clock.set(at.vote)
  expect(await scores(experts[0]!, nominationId, 40)).toMatchObject({ ok: true })
  expect(await settle([nominationId])).toEqual(refused('already-settled'))
})
