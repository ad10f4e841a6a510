import type { AmendmentChange } from '@shared/campaign/amendment'
import type { Charter } from '@shared/campaign/charter'
import { taizhou2018 } from '@shared/charters/taizhou-2018'
import { databaseOf } from '../../../tests/cloud/database'
import { startLocalCampaign, visitor, type As, type LocalCampaign } from '../../../tests/cloud/local-campaign'
import { openOffices, person, type Offices } from '../../../tests/cloud/offices'
import { at, refused } from '../../../tests/cloud/selection'

let cloud: LocalCampaign
let offices: Offices
let editions = 0
let campaignId: string
/** The reference campaign under an id of its own. */
let charter: Charter

beforeAll(async () => {
  cloud = await startLocalCampaign()
  await cloud.clock.set(at.nomination)
  offices = await openOffices(cloud)
})
beforeEach(async () => {
  await cloud.clock.set(at.nomination + 120_000 * ++editions)
  campaignId = `edition-${editions}`
  charter = { ...taizhou2018, charterId: campaignId }
})
afterAll(() => cloud.close())

const listed = async (as: As) => (await cloud.done(as, 'campaign.list', {})).items.filter(card => card.campaignId === campaignId)
const draft = (given: object = charter) => cloud.call(offices.first, 'campaign.draft', { charter: given })
const announce = () => cloud.call(offices.first, 'campaign.announce', { campaignId })
const amend = (change: AmendmentChange) => cloud.call(offices.first, 'campaign.amend', { campaignId, change, reason: '因台风' })
const announced = async () => {
  await draft()
  await announce()
}

describe('a draft', () => {
  test('is refused with the path and a sentence for each fault', async () => {
    expect(await draft({ ...charter, weights: { experts: 50, votes: 40 } })).toMatchObject({ ok: false, error: { kind: 'bad-charter', faults: [{ path: expect.stringContaining('weights'), sentence: expect.stringMatching(/。$/) }] } })
    expect(await draft({})).toEqual(refused('bad-charter'))
    expect(await draft()).toEqual({ ok: true, value: { campaignId } })
  })

  test('is seen by the office alone, and may be written again until it is announced', async () => {
    await draft()
    for (const as of [visitor, person('路人')]) {
      expect(await cloud.call(as, 'campaign.charter', { campaignId })).toEqual(refused('no-such-campaign'))
      expect(await cloud.call(as, 'campaign.home', { campaignId })).toEqual(refused('no-such-campaign'))
      expect(await cloud.call(as, 'campaign.notice', { campaignId })).toEqual(refused('no-such-campaign'))
      expect(await listed(as)).toEqual([])
    }
    expect(await draft({ ...charter, titleLines: ['第二届', '台州工匠'] })).toMatchObject({ ok: true })
    expect(await cloud.done(offices.second, 'campaign.charter', { campaignId })).toMatchObject({ state: 'drafted', charter: { titleLines: ['第二届', '台州工匠'] } })
    expect(await listed(offices.second)).toMatchObject([{ campaignId, state: 'drafted' }])
  })

  test('is the office’s to write', async () => {
    expect(await cloud.call(person('路人'), 'campaign.draft', { charter })).toEqual(refused('not-permitted'))
    expect(await cloud.call(visitor, 'campaign.draft', { charter })).toEqual(refused('sign-in-needed'))
  })
})

describe('an announced campaign', () => {
  test('is frozen, and public to the last value with its source', async () => {
    await draft()
    expect(await announce()).toEqual({ ok: true, value: null })
    expect(await announce()).toEqual(refused('already-announced'))
    expect(await draft()).toEqual(refused('charter-frozen'))
    const pinned = expect.stringMatching(/^[\w+/]{43}=$/) as string
    expect(await cloud.done(visitor, 'campaign.charter', { campaignId })).toEqual({ charter: { ...charter, publicKeys: { receipts: pinned, checkpoints: pinned } }, state: 'announced' })
    expect(await cloud.done(visitor, 'campaign.notice', { campaignId })).toMatchObject({ title: taizhou2018.title, notice: { number: taizhou2018.notice.number } })
    expect(await listed(visitor)).toMatchObject([{ campaignId, host: '台州市总工会', state: 'announced' }])
    expect(await cloud.call(offices.first, 'campaign.announce', { campaignId: 'nowhere' })).toEqual(refused('no-such-campaign'))
  })

  test('tells on its home where it stands', async () => {
    await announced()
    const home = await cloud.done(visitor, 'campaign.home', { campaignId })
    expect(home).toMatchObject({ honourTitle: '台州工匠', candidates: 0, honoured: 0, amendments: [], publicityNoticeId: null, vote: { picks: taizhou2018.vote?.picks, period: 'campaign' } })
    expect(home.stages.map(({ state }) => state)).toEqual(['now', 'next', 'next', 'next', 'next', 'next'])
  })

  test('has one key for its voters, made with the announcement', async () => {
    await draft()
    const keys = async () => (await databaseOf(cloud.url).collection('voterKeys').where({ _id: campaignId }).get()).data as { _id: string; key: string }[]
    expect(await keys()).toEqual([])
    await announce()
    const [kept, ...others] = await keys()
    expect(kept).toEqual({ _id: campaignId, key: expect.stringMatching(/^[0-9a-f]{64}$/) })
    await announce()
    expect(await keys()).toEqual([kept])
    expect(others).toEqual([])
  })

  test('goes on in the list where a page ends', async () => {
    await announced()
    await cloud.clock.advance(60_000)
    const later = `${campaignId}-later`
    await cloud.done(offices.first, 'campaign.draft', { charter: { ...charter, charterId: later } })
    await cloud.done(offices.first, 'campaign.announce', { campaignId: later })
    const first = await cloud.done(visitor, 'campaign.list', { limit: 1 })
    const second = await cloud.done(visitor, 'campaign.list', { limit: 1, after: first.next! })
    expect([...first.items, ...second.items].map(card => card.campaignId)).toEqual([later, campaignId])
  })
})

describe('an amendment', () => {
  test('is numbered and public, and moves what it postpones', async () => {
    await draft()
    expect(await amend({ kind: 'suspended' })).toEqual(refused('not-announced'))
    await announce()
    const closesAt = at.nominationEnd + 86_400_000
    expect(await amend({ kind: 'postponed', stageKey: 'nomination', closesAt })).toEqual({ ok: true, value: { number: 1 } })
    expect(await amend({ kind: 'suspended' })).toEqual({ ok: true, value: { number: 2 } })
    const home = await cloud.done(visitor, 'campaign.home', { campaignId })
    expect(home).toMatchObject({ state: 'suspended', amendments: [{ number: 1, reason: '因台风' }, { number: 2, change: { kind: 'suspended' } }] })
    expect(home.stages[0]).toMatchObject({ key: 'nomination', closesAt })
    expect(await cloud.done(visitor, 'nomination.form', { campaignId })).toMatchObject({ closesAt })
  })

  test.each<[string, AmendmentChange, string]>([
    ['of a stage the charter does not have', { kind: 'postponed', stageKey: 'nowhere', closesAt: at.vote }, 'no-such-stage'],
    ['to before the stage opens', { kind: 'postponed', stageKey: 'publicVote', closesAt: at.experts }, 'closes-before-opening'],
    ['that ends a stage earlier', { kind: 'postponed', stageKey: 'expertReview', closesAt: at.experts }, 'not-a-postponement'],
    ['that resumes what was not suspended', { kind: 'resumed' }, 'not-suspended'],
    ['about somebody who is no candidate', { kind: 'candidate-withdrawn', candidateId: 'c_nobody' }, 'no-such-candidate'],
  ])('%s is refused', async (_, change, kind) => {
    await announced()
    expect(await amend(change)).toEqual(refused(kind))
    expect(await amend({ kind: 'suspended' })).toEqual({ ok: true, value: { number: 1 } })
    expect(await amend({ kind: 'suspended' })).toEqual(refused('already-suspended'))
  })

  test('ends with the campaign', async () => {
    await announced()
    expect(await amend({ kind: 'cancelled' })).toEqual({ ok: true, value: { number: 1 } })
    expect(await amend({ kind: 'resumed' })).toEqual(refused('already-ended'))
    expect(await cloud.done(visitor, 'campaign.home', { campaignId })).toMatchObject({ state: 'cancelled' })
    expect(await cloud.call(offices.first, 'campaign.amend', { campaignId: 'nowhere', change: { kind: 'suspended' }, reason: '因台风' })).toEqual(refused('no-such-campaign'))
    expect(await cloud.call(person('路人'), 'campaign.amend', { campaignId, change: { kind: 'suspended' }, reason: '因台风' })).toEqual(refused('not-permitted'))
  })
})
