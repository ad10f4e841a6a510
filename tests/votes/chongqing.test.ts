import { chongqing2017 } from '../../shared/charters/chongqing-2017'
import { instantAt } from '../../shared/basics/shanghai-time'
import type { CallInput } from '../../shared/contract'
import { casting } from '../cloud/late-stages'
import { visitor } from '../cloud/local-campaign'
import { federationId, person } from '../cloud/offices'
import { minuteMs, newRequest, openCity, type City } from '../cloud/selection'
import { databaseOf } from '../cloud/database'

const opens = instantAt('2017-05-13', '00:00')
const closes = instantAt('2017-05-22', '24:00')
const scan = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n')
const others = chongqing2017.vote!.channels.filter(one => !one.own)

let city: City
let ids: string[]
const campaignId = chongqing2017.charterId
beforeAll(async () => {
  city = await openCity()
  await city.clock.set(instantAt('2017-02-25', '09:00'))
  await city.done(city.city, 'campaign.draft', { charter: chongqing2017 })
  await city.done(city.city, 'campaign.announce', { campaignId })
  await city.offices.appoint('监督员甲', 'supervisor', federationId)
  ids = Array.from({ length: 12 }, (_, place) => `cq-${place}`)
  // The public votes before the experts: everybody whom the review approved stands. Their files are another test's.
  for (const [place, id] of ids.entries())
    await databaseOf(city.url).collection('candidates').add({ _id: id, revision: 1, campaignId, nominationId: `n-${place}`, number: place + 1, group: '', name: `候选${place}`, trade: '钳工', unitName: '山城机床厂', deed: '', honours: '', achievements: '', deeds: '', withdrawn: false })
  await city.clock.set(opens)
})
afterAll(() => city.close())

const cast = (voter: string, places: number[]) => city.call(person(voter), 'vote.cast', casting(campaignId, places.map(place => ids[place] ?? '')))

async function importTotals(channelKey: string, votes: number[], countedAt = closes) {
  const { fileId, url, headers } = await city.done(city.offices.first, 'vote.evidencePermit', { campaignId, kind: 'pdf' })
  await fetch(url, { method: 'PUT', headers, body: scan })
  const input: CallInput<'vote.proposeTotals'> = { campaignId, channelKey, totals: votes.map((count, place) => ({ candidateId: ids[place] ?? '', votes: count })), countedAt, source: '渠道经办人', note: '', evidence: { fileId, fileName: '计票单.pdf' }, requestId: newRequest() }
  await city.done(city.offices.first, 'vote.proposeTotals', input)
  const { channels } = await city.done(city.city, 'vote.channels', { campaignId })
  await city.done(city.offices.second, 'vote.secondTotals', { campaignId, channelKey, revision: channels.find(one => one.key === channelKey)?.revision ?? 0, requestId: newRequest() })
}

describe('Chongqing’s vote, as its charter has it', () => {
  test('takes one to ten picks, once, from the opening instant', async () => {
    expect(await cast('eleven', ids.map((_, place) => place).slice(0, 11))).toEqual({ ok: false, error: { kind: 'too-many-picks', maximum: 10 } })
    expect(await cast('one', [0])).toMatchObject({ ok: true })
    expect(await cast('ten', ids.map((_, place) => place).slice(0, 10))).toMatchObject({ ok: true })
    expect(await cast('one', [1])).toMatchObject({ ok: false, error: { kind: 'already-voted' } })
  })

  test('shows nothing while it runs, not even another channel’s totals', async () => {
    await city.clock.set(closes - 10 * minuteMs)
    await importTotals('union-site', ids.map(() => 7), closes - 11 * minuteMs)
    expect(await city.call(visitor, 'vote.results', { campaignId })).toEqual({ ok: false, error: { kind: 'totals-not-shown-yet', shownFrom: closes } })
    await city.clock.set(closes)
    expect(await cast('late', [0])).toEqual({ ok: false, error: { kind: 'voting-closed', closedAt: closes } })
  })

  test('keeps six channels apart, and adds them up once all five others have sent their final totals', async () => {
    await city.clock.set(closes + 10 * minuteMs)
    const before = await city.done(visitor, 'vote.results', { campaignId })
    expect([before.ballots, before.channels.length, before.totals.every(one => one.combined === null)]).toEqual([2, 6, true])
    expect(await city.call(city.city, 'publicity.preview', { campaignId, firstDay: '2017-06-05' })).toEqual({ ok: false, error: { kind: 'channel-totals-missing', names: others.map(one => one.name) } })
    for (const [place, { key }] of others.entries()) await importTotals(key, ids.map((_, candidate) => (candidate === 3 ? 100 : place)))
    const { totals, channels, formula } = await city.done(visitor, 'vote.results', { campaignId })
    expect(formula).toBe('sum')
    expect(channels.map(one => one.name)).toEqual(chongqing2017.vote!.channels.map(one => one.name))
    expect(channels.filter(one => !one.own).every(one => one.imported?.evidence?.sha256.length === 64)).toBe(true)
    expect(totals.slice(0, 2).map(one => [ids.indexOf(one.candidateId), one.votes, one.combined, one.rank])).toEqual([[3, 1, 501, 1], [0, 2, 12, 2]])
  })

  test('goes into the list with the experts’ half', async () => {
    const { ranking, formula } = await city.done(city.city, 'publicity.preview', { campaignId, firstDay: '2017-06-05' })
    expect([formula.channelFormula, ranking[0]]).toMatchObject(['sum', { candidateId: ids[3], votes: 501, votePercent: 100, expertPercent: 0, combined: 50, rank: 1, listed: true }])
  })
})
