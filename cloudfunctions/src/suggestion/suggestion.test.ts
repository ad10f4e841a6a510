import { announceIn, newRequest, openCity, refused, type Selection } from '../../../tests/cloud/selection'
import { visitor } from '../../../tests/cloud/local-campaign'
import { federationId, person } from '../../../tests/cloud/offices'

let selection: Selection
beforeAll(async () => {
  selection = await announceIn(await openCity())
})
afterAll(() => selection.close())

const writer = person('a-reader')
const sending = (changes = {}) => ({ campaignId: selection.campaignId as string | null, kind: 'complaint' as const, text: '电话一直没人接。', requestId: newRequest(), ...changes })
const one = (suggestionId: string) => ({ suggestionId, requestId: newRequest() })

test('is answered under a number, asked again, answered again, and closed by its writer', async () => {
  const { done, call, city } = selection
  const requestId = newRequest()
  const sent = await done(writer, 'suggestion.send', sending({ requestId }))
  expect(sent).toMatchObject({ number: expect.stringMatching(/^JY-20180306-[2-9A-Z]{4}$/), state: 'open', campaignTitle: expect.stringContaining('工匠'), turns: [{ by: 'writer', text: '电话一直没人接。' }] })
  expect(await done(writer, 'suggestion.send', sending({ requestId }))).toEqual(sent)
  const { suggestionId } = sent
  expect(await call(writer, 'suggestion.satisfied', one(suggestionId))).toEqual(refused('not-in-this-state'))

  expect((await done(city, 'suggestion.queue', { state: 'open' }))).toMatchObject({ waiting: 1, items: [{ suggestionId }] })
  await done(city, 'suggestion.answer', { ...one(suggestionId), text: '已增加一部电话。' })
  expect((await done(writer, 'inbox.list', {})).items).toMatchObject([{ kind: 'report-answered', title: '你反映的情况有了答复', nominationId: '' }])
  expect(await done(writer, 'suggestion.followUp', { ...one(suggestionId), text: '中午还是没人接。' })).toMatchObject({ state: 'open', isSatisfied: false })
  await done(city, 'suggestion.answer', { ...one(suggestionId), text: '中午也排了人。' })
  expect(await done(writer, 'suggestion.satisfied', one(suggestionId))).toMatchObject({ state: 'closed', isSatisfied: true })
  expect((await done(writer, 'suggestion.mine', {})).items.map(({ turns }) => turns.map(({ by }) => by))).toEqual([['writer', 'office', 'writer', 'office']])
  expect(await call(city, 'suggestion.answer', { ...one(suggestionId), text: '还有一句。' })).toEqual(refused('not-in-this-state'))
})

test('is its writer’s and the city’s office’s alone; supervisors look on', async () => {
  const { done, call, county } = selection
  const { suggestionId } = await done(writer, 'suggestion.send', sending({ campaignId: null }))
  const other = person('somebody-else')
  expect((await done(other, 'suggestion.mine', {})).items).toEqual([])
  expect(await call(other, 'suggestion.followUp', { ...one(suggestionId), text: '我也说一句。' })).toEqual(refused('no-such-suggestion'))
  expect(await call(county.officer, 'suggestion.queue', { state: 'open' })).toEqual(refused('not-permitted'))
  const supervisor = await selection.offices.appoint('监督员', 'supervisor', federationId)
  expect((await done(supervisor, 'suggestion.queue', { state: 'open' })).items).toMatchObject([{ suggestionId, campaignTitle: null }])
  expect(await call(supervisor, 'suggestion.answer', { ...one(suggestionId), text: '我来答。' })).toEqual(refused('not-permitted'))
})

test('wants somebody who can be answered, about something that is there, and not without end', async () => {
  const { done, call } = selection
  const busy = person('a-busy-writer')
  expect(await call(visitor, 'suggestion.send', sending())).toEqual(refused('sign-in-needed'))
  expect(await call(busy, 'suggestion.send', sending({ campaignId: 'nowhere' }))).toEqual(refused('no-such-campaign'))
  for (let count = 0; count < 10; count += 1) {
    await selection.clock.advance(60_000)
    await done(busy, 'suggestion.send', sending())
  }
  await selection.clock.advance(60_000)
  expect(await call(busy, 'suggestion.send', sending())).toEqual({ ok: false, error: { kind: 'too-many-open', maximum: 10 } })
})
