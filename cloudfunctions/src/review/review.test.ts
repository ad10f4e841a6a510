import { at, minuteMs, openSelection, refused, sending, verdict, withCity, withCounty, worker, type Nominee, type Selection } from '../../../tests/cloud/selection'

let selection: Selection
let workers = 0
const next = (): Nominee => worker(++workers)

beforeAll(async () => {
  selection = await openSelection()
})
beforeEach(() => selection.clock.set(at.nomination + workers * minuteMs * 5))
afterAll(() => selection.close())

const decides = (given: ReturnType<typeof verdict>) => selection.call(selection.city, 'review.decide', given)

describe('the eligibility review', () => {
  test('approves what was read, once', async () => {
    const file = await withCity(selection, next())
    expect(await decides(verdict({ ...file, revision: file.revision - 1 }))).toEqual(refused('changed-meanwhile'))
    const given = verdict(file)
    expect(await decides(given)).toMatchObject({ ok: true, value: { status: 'approved', opinions: [{ level: 'recommender' }, { level: 'city', organisationName: '台州市总工会', verdict: 'recommend', by: '林主席' }] } })
    expect(await decides(given)).toMatchObject({ ok: true, value: { status: 'approved' } })
    expect(await decides(verdict(file))).toEqual({ ok: false, error: { kind: 'not-in-this-status', status: 'approved' } })
  })

  test('returns with reasons, and has the file back in review', async () => {
    const who = next()
    const file = await withCity(selection, who)
    expect(await decides({ ...verdict(file, 'return'), reasons: [] })).toEqual(refused('reasons-missing'))
    const returned = await selection.done(selection.city, 'review.decide', verdict(file, 'return'))
    expect(await selection.done(who.as, 'nomination.file', { nominationId: file.nominationId })).toMatchObject({ status: 'returned', editable: ['achievements'] })
    await selection.clock.set(at.review)
    expect(await selection.done(who.as, 'nomination.submit', sending(returned, selection.county.id))).toMatchObject({ status: 'underReview' })
    const { items } = await selection.done(selection.city, 'nomination.queue', { campaignId: selection.campaignId, statuses: ['underReview'] })
    expect(items.find(({ nominationId }) => nominationId === file.nominationId)?.flags).toContain('resubmitted')
  })

  test('declines with reasons that the nominee reads', async () => {
    const who = next()
    const file = await withCity(selection, who)
    expect(await decides({ ...verdict(file, 'decline'), reasons: [] })).toEqual(refused('reasons-missing'))
    expect(await decides(verdict(file, 'decline'))).toMatchObject({ ok: true })
    expect(await selection.done(who.as, 'nomination.file', { nominationId: file.nominationId })).toMatchObject({ status: 'declined', editable: [], reasons: [{ about: 'achievements', text: '请写明年份和数据' }] })
  })

  test('approves below 高级工 only where it accepts the reason', async () => {
    const file = await withCity(selection, next(), { 'senior-worker': '绝技在身' }, { skillLevel: '4' })
    expect(await decides(verdict(file))).toEqual({ ok: false, error: { kind: 'soft-clause-undecided', code: 'senior-worker' } })
    expect(await decides({ ...verdict(file), softAccepted: ['senior-worker'] })).toMatchObject({ ok: true })
  })

  test('is of what reached the city, and by the city alone', async () => {
    const waiting = await withCounty(selection, next())
    expect(await decides(verdict(waiting))).toEqual(refused('no-such-nomination'))
    expect(await decides(verdict({ nominationId: 'nowhere', revision: 1 }))).toEqual(refused('no-such-nomination'))
    const file = await withCity(selection, next())
    expect(await selection.call(selection.county.officer, 'review.decide', verdict(file))).toEqual(refused('not-permitted'))
    expect(await decides(verdict(file))).toMatchObject({ ok: true })
  })

  test('is not by an officer on their own file; a second officer may', async () => {
    const officer = { ...next(), as: selection.city as Nominee['as'] }
    const file = await withCity(selection, officer)
    expect(await decides(verdict(file))).toEqual(refused('own-file'))
    expect(await selection.call(selection.offices.second, 'review.decide', verdict(file))).toMatchObject({ ok: true, value: { status: 'approved' } })
  })

  test('closes with its stage', async () => {
    const file = await withCity(selection, next())
    await selection.clock.set(at.reviewEnd)
    expect(await decides(verdict(file))).toEqual({ ok: false, error: { kind: 'review-closed', closedAt: at.reviewEnd } })
    await selection.clock.set(at.reviewEnd - minuteMs)
    expect(await decides(verdict(file))).toMatchObject({ ok: true })
  })

  test('rests while the campaign is suspended', async () => {
    const file = await withCity(selection, next())
    const amend = (kind: 'suspended' | 'resumed') => selection.done(selection.city, 'campaign.amend', { campaignId: selection.campaignId, change: { kind }, reason: '核实情况' })
    await amend('suspended')
    expect(await decides(verdict(file))).toEqual(refused('campaign-not-running'))
    await amend('resumed')
    expect(await decides(verdict(file))).toMatchObject({ ok: true })
  })
})

test('the composition counts who was let through, for the city alone', async () => {
  const { approved, bars } = await selection.done(selection.city, 'review.composition', { campaignId: selection.campaignId })
  expect(bars.find(({ key }) => key === 'self')).toEqual({ key: 'self', title: '自荐', count: approved, of: approved })
  expect(approved).toBeGreaterThan(0)
  expect(await selection.call(selection.city, 'review.composition', { campaignId: 'nowhere' })).toEqual(refused('no-such-campaign'))
  expect(await selection.call(selection.county.officer, 'review.composition', { campaignId: selection.campaignId })).toEqual(refused('not-permitted'))
})

test('a seal is a page that stands with the file, or none is named', async () => {
  const { nominationId, revision } = await withCity(selection, worker(90))
  const decide = (sealFileId: string | null) => selection.call(selection.city, 'review.decide', { ...verdict({ nominationId, revision }), sealFileId })
  expect(await decide('nowhere')).toEqual(refused('no-such-material'))
  expect(await decide(null)).toMatchObject({ ok: true, value: { status: 'approved' } })
})
