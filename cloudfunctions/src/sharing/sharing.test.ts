import { dayMs } from '../../../shared/basics/shanghai-time'
import { databaseOf } from '../../../tests/cloud/database'
import { visitor } from '../../../tests/cloud/local-campaign'
import { openSelection, refused, type Selection } from '../../../tests/cloud/selection'

let selection: Selection
beforeAll(async () => {
  selection = await openSelection()
})
afterAll(() => selection.close())

test('anyone gets what a page says of itself, its short link and its code', async () => {
  const { campaignId: id, url } = selection
  const card = await selection.done(visitor, 'sharing.card', { page: 'home', id })
  expect(card).toEqual({
    page: 'home', id, title: '第二届“台州工匠”选树', description: '台州市总工会主办。评选办法、时间、候选人、投票和公示都在这里。', picture: 'art/cards/micrometer.jpg',
    shortId: expect.stringMatching(/^[a-z2-7]{10}$/), link: `${url}/s/${card.shortId}`, code: { path: `share-codes/${card.shortId}.png`, fileId: expect.any(String) },
  })
  const image = await fetch(`${url}/public/${card.code?.path}`)
  expect([image.status, image.headers.get('content-type')]).toEqual([200, 'image/png'])
  expect(await selection.done(visitor, 'sharing.card', { page: 'home', id })).toEqual(card)
  expect(await selection.done(visitor, 'sharing.open', { shortId: card.shortId })).toEqual({ page: 'home', id })
})

test('the way into WeChat is asked for once, and again a day before it ends', async () => {
  const { shortId } = await selection.done(visitor, 'sharing.card', { page: 'notice', id: selection.campaignId })
  const madeAt = async () => (await databaseOf(selection.url).collection('sharedPages').where({ _id: shortId }).get()).data[0].schemeMadeAt as number
  expect(await selection.done(visitor, 'sharing.wayIn', { shortId })).toEqual({ scheme: expect.stringMatching(/^weixin:\/\/dl\/business\/\?t=/) })
  const first = await madeAt()
  for (const [days, isNew] of [[28, false], [29, true]] as const) {
    await selection.clock.set(first + days * dayMs)
    await selection.done(visitor, 'sharing.wayIn', { shortId })
    expect((await madeAt()) > first).toBe(isNew)
  }
})

test.each(['home', 'notice', 'candidates', 'candidate', 'results', 'publicity', 'stories', 'story'] as const)('there is no card of a %s that the public does not see', async page => {
  expect(await selection.call(visitor, 'sharing.card', { page, id: 'nothing' })).toEqual(refused('no-such-page'))
})

test('anyone gets the name of a union that recommends a campaign, and no name for what is none', async () => {
  expect(await selection.done(visitor, 'sharing.union', { organisationId: 'federation' })).toEqual({ name: '台州市总工会' })
  expect(await selection.call(visitor, 'sharing.union', { organisationId: 'nobody' })).toEqual(refused('no-such-organisation'))
})
