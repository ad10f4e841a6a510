import { testSecrets } from '../../../tests/cloud/local-campaign'
import { callAtHttpDoor, signedInFollower } from '../../../tests/cloud/official-account'
import { at, filled, minuteMs, newRequest, openSelection, opinion, refused, withCounty, worker, type Selection } from '../../../tests/cloud/selection'

const template = 'template-1'
let selection: Selection
let workers = 300
const next = () => worker(++workers)

beforeAll(async () => {
  selection = await openSelection({}, { secrets: { ...testSecrets, SUBSCRIBE_TEMPLATE_ID: template } as never })
})
beforeEach(() => selection.clock.set(at.nomination + (workers - 300) * minuteMs * 5))
afterAll(() => selection.close())

const inbox = (as: object) => selection.done(as, 'inbox.list', {})
const allow = (as: object, requestId = newRequest()) => selection.call(as, 'inbox.allowPush', { templateId: template, requestId })
const sent = async (openid: string) => ((await (await fetch(`${selection.url}/local/wechat/sent`)).json()) as { to: string }[]).filter(({ to }) => to === openid)
const returned = async (who: ReturnType<typeof next>) => selection.done(selection.county.officer, 'nomination.giveOpinion', opinion(await withCounty(selection, who), 'return'))

test('an act tells the file’s person, and nobody else, with the way to the file', async () => {
  const [who, other] = [next(), next()]
  const { nominationId } = await returned(who)
  expect(await inbox(who.as)).toMatchObject({ unread: 1, items: [{ kind: 'returned', title: '温岭市总工会退回补充', nominationId, isRead: false }] })
  expect(await inbox(other.as)).toEqual({ items: [], next: null, unread: 0 })
})

test('is read up to a message, one’s own alone', async () => {
  const [who, other] = [next(), next()]
  await returned(who)
  const { items } = await inbox(who.as)
  expect(await selection.done(other.as, 'inbox.markRead', { upTo: items[0]!.messageId })).toEqual({ unread: 0 })
  expect(await selection.done(who.as, 'inbox.unread', {})).toEqual({ unread: 1 })
  expect(await selection.done(who.as, 'inbox.markRead', { upTo: items[0]!.messageId })).toEqual({ unread: 0 })
})

describe('WeChat’s delivery', () => {
  test('carries one message for one consent', async () => {
    const who = next()
    const { openid = '' } = who.as
    const requestId = newRequest()
    expect(await allow(who.as, requestId)).toEqual({ ok: true, value: { templateId: template, left: 1 } })
    expect(await allow(who.as, requestId)).toEqual({ ok: true, value: { templateId: template, left: 1 } })
    await returned(who)
    await selection.clock.advance(2 * minuteMs)
    expect(await sent(openid)).toMatchObject([{ templateId: template, page: 'features/inbox/pages/list/index', data: { thing1: { value: '温岭市总工会退回补充' } } }])
    expect(await selection.done(who.as, 'inbox.push', {})).toEqual({ templateId: template, left: 0 })
    await selection.clock.advance(2 * minuteMs)
    expect(await sent(openid)).toHaveLength(1)
  })

  test('does not come unasked, and the inbox has the message all the same', async () => {
    const who = next()
    await returned(who)
    await selection.clock.advance(2 * minuteMs)
    expect(await sent(who.as.openid ?? '')).toEqual([])
    expect((await inbox(who.as)).unread).toBe(1)
  })

  test('is not offered on the web to a follower of the official account, whose openid is another’s', async () => {
    const token = await signedInFollower(selection.url, next().as)
    const at = (name: string, input: object) => callAtHttpDoor(selection.url, 'api', token, { name, input })
    expect(await at('inbox.push', {})).toEqual({ ok: true, value: { templateId: null, left: 0 } })
    expect(await at('inbox.allowPush', { templateId: template, requestId: newRequest() })).toEqual(refused('not-in-wechat'))
  })

  test('is asked for with this deployment’s template', async () => {
    expect(await selection.call(next().as, 'inbox.allowPush', { templateId: 'another', requestId: newRequest() })).toEqual(refused('no-such-template'))
  })
})

test('whoever has not handed in is told three days before the end, once', async () => {
  const who = next()
  await filled(selection, who)
  await selection.clock.set(at.nominationEnd - 3 * 24 * 60 * minuteMs - minuteMs)
  expect((await inbox(who.as)).items).toEqual([])
  await selection.clock.set(at.nominationEnd - 2 * 24 * 60 * minuteMs)
  await selection.clock.advance(3 * minuteMs)
  expect((await inbox(who.as)).items).toMatchObject([{ kind: 'deadline-near', title: '申报快截止了' }])
})
