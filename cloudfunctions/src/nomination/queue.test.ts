import type { NominationStatus } from '@shared/nomination/status'
import type { As } from '../../../tests/cloud/local-campaign'
import { confirmed, written } from '../../../tests/cloud/recommended'
import { filled, newRequest, openSelection, opinion, refused, sending, withCity, withCounty, worker, type Selection } from '../../../tests/cloud/selection'

let selection: Selection
/** Files 1–3 with the county, 4 with the unit, 5 with the city, 6 never handed in. */
beforeAll(async () => {
  selection = await openSelection()
  for (const index of [1, 2, 3]) await withCounty(selection, worker(index))
  const fourth = worker(4)
  await selection.done(fourth.as, 'nomination.submit', sending(await filled(selection, fourth), selection.county.id, selection.unit.id))
  await withCity(selection, worker(5))
  await filled(selection, worker(6))
})
afterAll(() => selection.close())

const everyStatus: NominationStatus[] = ['draft', 'withUnit', 'withRecommender', 'returned', 'underReview', 'approved']
const queueOf = (as: As, more: { statuses?: NominationStatus[]; search?: string; limit?: number; after?: string } = {}) =>
  selection.done(as, 'nomination.queue', { campaignId: selection.campaignId, statuses: everyStatus, ...more })
const namesIn = async (as: As, more: Parameters<typeof queueOf>[1] = {}) => (await queueOf(as, more)).items.map(({ name }) => name)
const named = (...indexes: number[]) => indexes.map(index => worker(index).name)

describe('the queue', () => {
  test('holds what stands or stood with the officer’s organisation, and nothing else', async () => {
    expect(await namesIn(selection.county.officer)).toEqual(named(1, 2, 3, 5))
    expect(await namesIn(selection.unit.officer)).toEqual(named(4))
    expect(await namesIn(selection.city)).toEqual(named(5))
    expect(await namesIn(selection.otherCounty.officer)).toEqual([])
    expect(await namesIn(selection.society.officer)).toEqual([])
  })

  test('shows the statuses asked for, and counts them all', async () => {
    const page = await queueOf(selection.county.officer, { statuses: ['withRecommender'] })
    expect(page.items.map(({ name }) => name)).toEqual(named(1, 2, 3))
    expect(page.counts).toEqual({ withRecommender: 3, underReview: 1 })
    expect((await queueOf(selection.city)).counts).toEqual({ underReview: 1 })
  })

  test('goes on by key where a page ends', async () => {
    const first = await queueOf(selection.county.officer, { limit: 3 })
    const rest = await queueOf(selection.county.officer, { limit: 3, after: first.next! })
    expect([...first.items, ...rest.items].map(({ name }) => name)).toEqual(named(1, 2, 3, 5))
    expect(rest.next).toBeNull()
  })

  test('is searched by name and by unit, taken literally', async () => {
    const { name, answers } = worker(2)
    expect(await namesIn(selection.county.officer, { search: name })).toContain(name)
    expect(await namesIn(selection.county.officer, { search: answers['workUnit']!.slice(0, 4) })).toContain(name)
    expect(await namesIn(selection.county.officer, { search: '.*' })).toEqual([])
  })

  test('is for officers, and of a campaign that is there', async () => {
    expect(await selection.call(worker(1).as, 'nomination.queue', { campaignId: selection.campaignId, statuses: everyStatus })).toEqual(refused('not-permitted'))
    expect(await selection.call(selection.city, 'nomination.queue', { campaignId: 'nowhere', statuses: everyStatus })).toEqual(refused('no-such-campaign'))
  })
})

test('a person sees their own files alone', async () => {
  expect(await selection.done(worker(6).as, 'nomination.mine', {})).toMatchObject([{ status: 'draft', campaignTitle: '第二届“台州工匠”选树活动' }])
  expect(await selection.done(worker(5).as, 'nomination.mine', {})).toMatchObject([{ status: 'underReview', name: worker(5).name }])
  expect(await selection.done(worker(7).as, 'nomination.mine', {})).toEqual([])
})

test('an organisation’s own recommendation is its officers’, and goes through it', async () => {
  const { officer, id } = selection.otherCounty
  const who = worker(8)
  const drafted = await written(selection, { by: officer, channel: 'organisation', answers: who.answers })
  expect(await selection.call(officer, 'nomination.submit', sending(drafted, selection.county.id))).toEqual(refused('not-a-route'))
  const asked = await selection.done(officer, 'nomination.submit', sending(drafted, id))
  expect(await selection.done(officer, 'nomination.mine', {})).toMatchObject([{ channel: 'organisation', name: who.name, seenAs: 'opener', status: 'awaitingNominee', flags: [] }])
  const sent = await confirmed(selection, who.as, asked)
  expect(await selection.done(officer, 'nomination.giveOpinion', opinion(sent))).toMatchObject({ status: 'underReview' })
})

test('the city’s desk counts a file where it stands now, and lists several statuses in order of submission', async () => {
  const { nominationId, revision } = await withCity(selection, worker(9))
  await selection.done(selection.city, 'review.decide', { nominationId, revision, verdict: 'return', reasons: [{ about: '', text: '请补充' }], softAccepted: [], text: '', requestId: newRequest() })
  await withCity(selection, worker(10))
  const statuses: NominationStatus[] = ['returned', 'underReview']
  const before = (await queueOf(selection.city, { statuses })).counts
  const first = await queueOf(selection.city, { statuses, limit: 2 })
  const rest = await queueOf(selection.city, { statuses, limit: 2, after: first.next! })
  const all = [...first.items, ...rest.items]
  expect(all.map(({ name }) => name)).toEqual(expect.arrayContaining(named(5, 9, 10)))
  expect(all.map(({ submittedAt }) => submittedAt)).toEqual(all.map(({ submittedAt }) => submittedAt).sort())
  expect(before.returned).toBe(1)
  const { revision: returnedAt } = await selection.done(selection.city, 'nomination.file', { nominationId })
  await selection.done(worker(9).as, 'nomination.withdraw', { nominationId, revision: returnedAt, reason: '', requestId: newRequest() })
  const { returned: _, ...others } = before
  expect((await queueOf(selection.city)).counts).toEqual({ ...others, withdrawn: 1 })
})
