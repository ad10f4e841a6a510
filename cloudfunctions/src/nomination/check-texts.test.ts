import { at, minuteMs, openSelection, withCounty, worker, type Selection } from '../../../tests/cloud/selection'

let selection: Selection
beforeAll(async () => {
  selection = await openSelection()
})
afterAll(() => selection.close())

const flagsOf = async (nominationId: string) => (await selection.done(selection.county.officer, 'nomination.queue', { campaignId: selection.campaignId, statuses: ['withRecommender'] })).items.find(card => card.nominationId === nominationId)?.flags

test('words that WeChat lets pass ask for nobody’s eye; the others do, and neither keeps the file from going on', async () => {
  const plain = await withCounty(selection, worker(401))
  const risky = await withCounty(selection, worker(402), {}, { deeds: '前文违禁示例词后文' })
  expect([plain.status, risky.status]).toEqual(['withRecommender', 'withRecommender'])
  expect([await flagsOf(plain.nominationId), await flagsOf(risky.nominationId)]).toEqual([['words-to-look-at'], ['words-to-look-at']])
  await selection.clock.set(at.nomination + 2 * minuteMs)
  expect([await flagsOf(plain.nominationId), await flagsOf(risky.nominationId)]).toEqual([[], ['words-to-look-at']])
})

test('words that WeChat will not check, of somebody not seen for two hours, wait for a human', async () => {
  await selection.clock.set(at.nomination + 60 * minuteMs)
  const { nominationId } = await withCounty(selection, worker(403))
  await selection.clock.set(at.nomination + 60 * minuteMs + 600 * minuteMs)
  expect(await flagsOf(nominationId)).toEqual(['words-to-look-at'])
})
