import { consentTo } from '../../../dev/scenario/consent'
import { instantAt } from '../../../shared/basics/shanghai-time'
import { consentTexts, type ConsentKind } from '../../../shared/nomination/consent'
import { databaseOf } from '../../../tests/cloud/database'
import type { As } from '../../../tests/cloud/local-campaign'
import { asked, confirmed } from '../../../tests/cloud/recommended'
import { approved, at, filled, minuteMs, newRequest, openSelection, opinion, refused, withCity, withCounty, worker, type Nominee, type Selection } from '../../../tests/cloud/selection'

let selection: Selection
let workers = 200
const next = (): Nominee => worker(++workers)

beforeAll(async () => {
  selection = await openSelection()
})
beforeEach(() => selection.clock.set(at.nomination + (workers - 200) * minuteMs * 5))
afterAll(() => selection.close())

const set = (as: As, nominationId: string, kind: ConsentKind, isGiven: boolean, textVersion = consentTexts[kind].version) =>
  selection.call(as, 'nomination.setConsent', { nominationId, kind, textVersion, isGiven, requestId: newRequest() })
const open = (as: As) => selection.done(as, 'nomination.open', { campaignId: selection.campaignId, channel: 'self', requestId: newRequest() })
const kept = async (collection: string, where: object) => (await databaseOf(selection.url).collection(collection).where(where).limit(1000).get()).data as Record<string, unknown>[]

describe('a consent', () => {
  test('to the ID number comes before it is stored; taken back it takes the number along', async () => {
    const { as, answers } = next()
    const { nominationId } = await open(as)
    const save = (draftRevision: number) => selection.call(as, 'nomination.save', { nominationId, draftRevision, answers, softReasons: {}, requestId: newRequest() })
    expect(await save(0)).toEqual({ ok: false, error: { kind: 'consent-missing', consent: 'idNumber' } })
    expect(await set(as, nominationId, 'idNumber', true)).toMatchObject({ ok: true, value: { consents: [{ kind: 'idNumber', isGiven: true }, { isGiven: false, at: null }, { isGiven: false }, { kind: 'pictures', isGiven: false }] } })
    expect(await save(0)).toMatchObject({ ok: true })
    await set(as, nominationId, 'idNumber', false)
    expect((await selection.done(as, 'nomination.file', { nominationId })).answers).toEqual(expect.not.objectContaining({ idNumber: expect.anything() }))
    expect(await kept('nominationDrafts', { _id: nominationId })).toMatchObject([{ idNumber: null }])
    expect(await save(2)).toEqual(refused('consent-missing'))
  })

  test('is given to the words that are shown, by whose file it is, and is an act', async () => {
    const { as } = next()
    const { nominationId } = await open(as)
    expect(await set(as, nominationId, 'story', true, '2018-01')).toEqual(refused('text-changed'))
    expect(await set(next().as, nominationId, 'story', true)).toEqual(refused('no-such-nomination'))
    await set(as, nominationId, 'story', true)
    await set(as, nominationId, 'story', false)
    expect((await kept('acts', { _id: new RegExp(`^consents:${nominationId}:story`) })).map(({ act }) => act)).toEqual(['give-consent', 'take-consent-back'])
  })

  test('cannot be taken from a number that a running file needs', async () => {
    const who = next()
    const { nominationId } = await withCounty(selection, who)
    expect(await set(who.as, nominationId, 'idNumber', false)).toEqual({ ok: false, error: { kind: 'still-running', status: 'withRecommender' } })
  })

  test('to a story that is taken back takes the published story off', async () => {
    const who = next()
    const { nominationId } = await withCity(selection, who)
    const { first, second } = selection.offices
    const drafted = await selection.done(first, 'story.draft', { nominationId, requestId: newRequest() })
    const { storyId, revision } = await selection.done(first, 'story.propose', { storyId: drafted.storyId, draftRevision: drafted.draftRevision, requestId: newRequest() })
    await selection.done(second, 'story.release', { storyId, revision, hasLooked: false, requestId: newRequest() })
    expect(await selection.call({}, 'story.page', { storyId })).toMatchObject({ ok: true })
    await set(who.as, nominationId, 'story', false)
    expect(await selection.call({}, 'story.page', { storyId })).toEqual(refused('no-such-story'))
  })
})

test('what is kept of a file about somebody else is its nominee’s to know and to decide, once they have taken it up', async () => {
  const [opener, nominee] = [next(), next()]
  const file = await asked(selection, { by: opener.as, channel: 'public', answers: nominee.answers }, selection.county.id)
  expect(await set(opener.as, file.nominationId, 'story', true)).toEqual(refused('only-the-person'))
  await confirmed(selection, nominee.as, file)
  for (const ask of [set(opener.as, file.nominationId, 'story', false), selection.call(opener.as, 'nomination.privacy', { nominationId: file.nominationId })]) expect(await ask).toEqual(refused('no-such-nomination'))
  expect(await set(nominee.as, file.nominationId, 'story', true)).toMatchObject({ ok: true })
  expect((await exported(opener.as)).map(({ title }) => title)).toEqual(['第二届“台州工匠”选树活动：为别人填写', '消息'])
  expect((await exported(nominee.as)).map(({ title }) => title)).toContain('第二届“台州工匠”选树活动：第 1 次提交')
})

describe('the talent pool', () => {
  const pool = async () => (await selection.done(selection.city, 'nomination.talentPool', { limit: 100 })).items

  test('takes whoever is declined and agreed, masked, and lets them go at once', async () => {
    const [willing, silent] = [next(), next()]
    for (const who of [willing, silent]) {
      const file = await withCounty(selection, who)
      if (who === willing) await consentTo(selection, who.as, file.nominationId, ['talentPool'])
      await selection.done(selection.county.officer, 'nomination.giveOpinion', opinion(file, 'decline'))
    }
    const found = await pool()
    expect(found).toMatchObject([{ trade: willing.answers['trade'], recommenderName: '温岭市总工会' }])
    expect(JSON.stringify(found)).not.toContain(willing.name)
    const { nominationId } = found[0]!
    expect(await set(willing.as, nominationId, 'talentPool', false)).toMatchObject({ ok: true, value: { isInTalentPool: false } })
    expect(await pool()).toEqual([])
    expect(await set(willing.as, nominationId, 'talentPool', true)).toMatchObject({ ok: true, value: { isInTalentPool: true } })
  })

  test('is open to the city alone', async () => {
    expect(await selection.call(selection.county.officer, 'nomination.talentPool', {})).toEqual(refused('not-permitted'))
  })
})

describe('who read the ID number', () => {
  test('is told to its person, with when and what for', async () => {
    const who = next()
    const { nominationId } = await withCounty(selection, who)
    await selection.done(selection.county.officer, 'nomination.revealIdNumber', { nominationId, purpose: '核对身份' })
    expect((await selection.done(who.as, 'nomination.privacy', { nominationId })).looks).toEqual([{ at: expect.any(Number), name: '温岭经办人', organisationName: '温岭市总工会', purpose: '核对身份' }])
    expect(await selection.call(selection.county.officer, 'nomination.privacy', { nominationId })).toEqual(refused('no-such-nomination'))
  })
})

/** All parts of the export, one after the other. */
async function exported(as: As): Promise<{ title: string; content: Record<string, unknown> }[]> {
  const parts = []
  let after: string | undefined
  do {
    const { part, next } = await selection.done(as, 'nomination.export', after === undefined ? {} : { after })
    parts.push(part)
    after = next ?? undefined
  } while (after !== undefined)
  return parts
}

describe('the export', () => {
  test('holds each file, each submission and the messages in Chinese, and nobody else’s', async () => {
    const [who, other] = [next(), next()]
    await withCounty(selection, other)
    const file = await withCounty(selection, who)
    await selection.done(selection.county.officer, 'nomination.giveOpinion', opinion(file, 'return'))
    const parts = await exported(who.as)
    expect(parts.map(({ title }) => title)).toEqual(['第二届“台州工匠”选树活动：申报', '第二届“台州工匠”选树活动：第 1 次提交', '消息'])
    expect(parts[0]?.content).toMatchObject({ 填写的内容: { 姓名: who.name, 民族: '汉族' }, 身份证号码: '加密保存，这里只写出首尾几位' })
    const text = JSON.stringify(parts)
    expect(text).toContain('温岭市总工会退回补充')
    expect(text).not.toContain(who.answers['idNumber'])
    expect(text).not.toContain(other.answers['mobile'])
  })

  test('of a foreign part begins with one’s own', async () => {
    const [who, other] = [next(), next()]
    const file = await withCounty(selection, other)
    expect(JSON.stringify(await selection.done(who.as, 'nomination.export', { after: file.nominationId }))).not.toContain(other.name)
  })
})

describe('erasure', () => {
  const everything = ['nominations', 'nominationDrafts', 'nominationVersions', 'idNumberReads', 'idNumberClaims', 'messages', 'consents', 'acts', 'ledgerEntries', 'requests']
  /** Whether a word of this person is left anywhere. */
  const leftOf = async ({ name, answers }: Nominee, nominationId: string) => {
    const found = JSON.stringify(await Promise.all(everything.map(collection => kept(collection, {}))))
    const number = answers['idNumber'] ?? ''
    return [name, answers['mobile'], number, `${number.slice(0, 4)}**********${number.slice(14)}`].filter(word => found.includes(word ?? '')).concat((await kept('nominationVersions', { nominationId })).map(({ _id }) => String(_id)))
  }

  test('asked by the person leaves no word of them where nothing runs any more', async () => {
    const who: Nominee = { ...next(), name: '独孤一' }
    const changes = { name: '独孤一' }
    const { nominationId } = await withCounty(selection, who, {}, changes)
    const erase = (as: As) => selection.call(as, 'nomination.erase', { nominationId, requestId: newRequest() })
    expect(await erase(who.as)).toEqual({ ok: false, error: { kind: 'still-running', status: 'withRecommender' } })
    const file = await selection.done(who.as, 'nomination.file', { nominationId })
    await selection.done(who.as, 'nomination.withdraw', { nominationId, revision: file.revision, reason: '', requestId: newRequest() })
    expect(await leftOf(who, nominationId)).not.toEqual([])
    expect(await erase(next().as)).toEqual(refused('no-such-nomination'))
    expect(await erase(who.as)).toMatchObject({ ok: true, value: { erasedAt: expect.any(Number) } })
    expect(await leftOf(who, nominationId)).toEqual([])
    expect(await set(who.as, nominationId, 'talentPool', true)).toEqual(refused('file-erased'))
  })

  test('of a draft empties it, to be begun again', async () => {
    const who = next()
    const { nominationId } = await filled(selection, who)
    await selection.done(who.as, 'nomination.erase', { nominationId, requestId: newRequest() })
    expect(await selection.done(who.as, 'nomination.file', { nominationId })).toMatchObject({ answers: {}, editable: null, status: 'draft' })
  })

  test('comes by itself when the charter’s time has ended, and not a day before', async () => {
    const who = next()
    const { nominationId } = await approved(selection, who)
    await selection.clock.set(at.reviewEnd)
    await selection.done(selection.city, 'campaign.amend', { campaignId: selection.campaignId, change: { kind: 'cancelled' }, reason: '试办结束' } as never)
    const { erasesAt } = await selection.done(who.as, 'nomination.privacy', { nominationId })
    expect(erasesAt).toBe(instantAt('2021-04-14', '00:00'))
    await selection.clock.set(erasesAt! - minuteMs)
    expect((await selection.done(who.as, 'nomination.privacy', { nominationId })).erasedAt).toBeNull()
    for (let stroke = 1; stroke < 8; stroke += 1) await selection.clock.set(erasesAt! + stroke * minuteMs)
    expect((await selection.done(who.as, 'nomination.privacy', { nominationId })).erasedAt).not.toBeNull()
    expect(await kept('nominations', { erasedAt: null })).toEqual([])
    expect(await kept('nominationVersions', {})).toEqual([])
  })
})
