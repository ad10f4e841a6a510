import type { Charter } from '@shared/campaign/charter'
import { announceIn, openCity, opinion, withCity, withCounty, worker, type City, type Selection } from '../../../tests/cloud/selection'

const quotas = (hardness: 'soft' | 'hard'): Partial<Charter> => ({ quotas: [{ kind: 'countyUnion', count: 1, hardness }] })

let city: City
let selection: Selection
beforeAll(async () => {
  city = await openCity()
})
afterAll(() => city.close())

const recommends = (file: { nominationId: string; revision: number }, quotaReason?: string) => selection.call(selection.county.officer, 'nomination.giveOpinion', { ...opinion(file), ...(quotaReason ? { quotaReason } : {}) })

test('over a soft quota a reason is wanted, kept and flagged to the review', async () => {
  selection = await announceIn(city, quotas('soft'))
  const [first, second] = [await withCounty(selection, worker(1)), await withCounty(selection, worker(2))]
  expect(await recommends(first)).toMatchObject({ ok: true, value: { quotaReason: '', quota: { used: 1, count: 1, hardness: 'soft' } } })
  expect(await recommends(second)).toEqual({ ok: false, error: { kind: 'quota-reason-missing', count: 1, used: 1 } })
  expect(await recommends(second, '两人都有绝技')).toMatchObject({ ok: true, value: { quotaReason: '两人都有绝技' } })
  const { items } = await selection.done(selection.city, 'nomination.queue', { campaignId: selection.campaignId, statuses: ['underReview'] })
  expect(items.map(({ flags }) => flags.includes('over-quota'))).toEqual([false, true])
})

test('over a hard quota nothing helps, but a place that was given back does', async () => {
  selection = await announceIn(city, quotas('hard'))
  const waiting = await withCounty(selection, worker(2))
  const first = await withCity(selection, worker(1))
  expect(await recommends(waiting, '两人都有绝技')).toEqual({ ok: false, error: { kind: 'quota-full', count: 1 } })
  await expect(withCounty(selection, worker(3))).rejects.toThrow('quota-full')
  await selection.done(worker(1).as, 'nomination.withdraw', { nominationId: first.nominationId, revision: first.revision, reason: '', requestId: 'withdraw-1' })
  expect(await recommends(waiting)).toMatchObject({ ok: true })
})

test('a hard quota holds against two officers at the same moment', async () => {
  selection = await announceIn(city, quotas('hard'))
  const files = [await withCounty(selection, worker(1)), await withCounty(selection, worker(2))]
  const answers = await Promise.all(files.map(file => recommends(file)))
  expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true])
})
