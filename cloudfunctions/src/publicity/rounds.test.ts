import { createHash } from 'node:crypto'
import { strFromU8, unzipSync } from 'fflate'
import type { Role } from '@shared/basics/endpoint'
import { instantAt } from '@shared/basics/shanghai-time'
import { fieldsOf } from '@shared/campaign/known-fields'
import { beijing2015 } from '@shared/charters/beijing-2015'
import { holidaysContract } from '@shared/publicity/holidays-contract'
import { roundsContract } from '@shared/publicity/rounds-contract'
import { officeContact } from '../../../tests/cloud/late-stages'
import { visitor, type As } from '../../../tests/cloud/local-campaign'
import { federationId } from '../../../tests/cloud/offices'
import { appointExperts, filled, minuteMs, newRequest, openCity, opinion, refused, sending, verdict, worker, type City } from '../../../tests/cloud/selection'

const { attachments: _, ...withoutPapers } = beijing2015
const { attachments: __, ...sources } = beijing2015.sources
/** As the notice has it, but for the sealed papers of the unit, which are another test's; the city's order is the office's. */
const scheme = { ...withoutPapers, sources, publicity: beijing2015.publicity.map(round => (round.level === 'city' ? { ...round, order: 'pinned' as const } : round)) }
const campaignId = scheme.charterId
/** Somebody who wrote a phone number into the deeds. */
const nominee = worker(1)
const answers = { ...Object.fromEntries(fieldsOf(scheme.form).map(({ key, input }) => [key, nominee.answers[key] ?? (input === 'yesNo' ? 'yes' : '')])), deeds: '师傅教我一句话，我记了二十年。有事打 138-0013-8000。' }

let city: City
let unitDeputy: As
let nominationId: string
let unitNotice: string
beforeAll(async () => {
  city = await openCity()
  unitDeputy = await city.offices.appoint('单位副主席', 'officer', city.unit.id)
  await city.clock.set(instantAt('2015-01-13', '09:00'))
  await city.done(city.city, 'campaign.draft', { charter: scheme })
  await city.done(city.city, 'campaign.announce', { campaignId })
  const file = await filled({ ...city, campaignId }, { as: nominee.as, answers })
  nominationId = file.nominationId
  await city.done(nominee.as, 'nomination.submit', sending(file, city.county.id, city.unit.id))
})
afterAll(() => city.close())

const words = { office: '工会办公室', contact: officeContact, howToObject: '来信请寄传达室。' }
const proposal = (roundKey: string, organisationId: string, firstDay: string) => ({ campaignId, roundKey, organisationId, nominationIds: [nominationId], firstDay, ...words, requestId: newRequest() })
const atUnit = (change = {}) => ({ ...proposal('unit', city.unit.id, '2015-01-14'), ...change })
const recommend = async (as: As) => city.call(as, 'nomination.giveOpinion', opinion(await city.done(as, 'nomination.file', { nominationId })))
const kindOf = async (asked: Promise<{ ok: boolean; error?: { kind: string } }>) => (await asked).error?.kind ?? ''
const second = (as: As, noticeId: string) => city.call(as, 'publicity.secondRound', { noticeId, requestId: newRequest() })
const notYet = (round: string, until: number | null) => ({ ok: false, error: { kind: 'publicity-first', round, until } })

test('a unit recommends nobody whom it has not put on display', async () => {
  expect(await recommend(city.unit.officer)).toEqual(notYet('所在单位公示', null))
  const { rounds, toSecond } = await city.done(city.unit.officer, 'publicity.roundDesk', { campaignId })
  expect(rounds).toMatchObject([{ roundKey: 'unit', organisationName: city.unit.name, people: 2, waiting: [{ nominationId, name: nominee.name }], proposed: null, published: [] }])
  expect(toSecond).toEqual([])
})

describe('a unit\'s proposal', () => {
  test.each([
    ['of another office', () => ({ organisationId: city.county.id }), 'not-your-office'],
    ['of the county\'s round', () => ({ roundKey: 'county' }), 'not-your-office'],
    ['of a round that the charter lacks', () => ({ roundKey: 'street' }), 'no-such-round'],
    ['of somebody whose file is elsewhere', () => ({ nominationIds: [nominationId, 'n_elsewhere'] }), 'nominee-not-here'],
    ['of more than the charter lists', () => ({ nominationIds: ['a', 'b', 'c', 'd', 'e', 'f'] }), 'too-many-listed'],
    ['from a Saturday on', () => ({ firstDay: '2015-01-17' }), 'first-day-not-working'],
    ['from yesterday on', () => ({ firstDay: '2015-01-12' }), 'first-day-past'],
    ['with somebody\'s own phone', () => ({ contact: { ...officeContact, phone: '13800138000' } }), 'contact-wrong'],
    ['with an ID number in its words', () => ({ howToObject: '找 110105 19491231 002X' }), 'looks-like-personal-number'],
    ['beyond the holidays that are known', () => ({ firstDay: '2031-01-06' }), 'holidays-unknown'],
  ])('is refused %s', async (_, change, kind) => expect(await city.call(city.unit.officer, 'publicity.proposeRound', atUnit(change()))).toEqual(refused(kind)))

  test('waits for a second of the same office or of one above; to everybody else it does not exist', async () => {
    const { noticeId, state } = await city.done(city.unit.officer, 'publicity.proposeRound', atUnit())
    expect(state).toBe('proposed')
    unitNotice = noticeId
    expect(await city.call(visitor, 'publicity.notice', { noticeId })).toEqual(refused('no-such-notice'))
    expect(await second(city.unit.officer, noticeId)).toEqual(refused('own-proposal'))
    expect(await second(city.otherCounty.officer, noticeId)).toEqual(refused('no-such-notice'))
    expect(await city.call(city.offices.second, 'publicity.second', { noticeId, requestId: newRequest() })).toEqual(refused('no-such-notice'))
    expect((await city.done(city.county.officer, 'publicity.roundDesk', { campaignId })).toSecond).toMatchObject([{ organisationName: city.unit.name, proposedByMe: false }])
    expect(await second(unitDeputy, noticeId)).toMatchObject({ ok: true, value: { state: 'published', issuer: city.unit.name } })
  })
})

test('the unit\'s list shows who is about to be recommended, by what the charter lets it show, and no number of theirs', async () => {
  const notice = await city.done(visitor, 'publicity.notice', { noticeId: unitNotice })
  expect(notice).toMatchObject({ level: 'unit', roundKey: 'unit', title: '2015年北京市劳动模范推荐人选公示', firstDay: '2015-01-14', lastDay: '2015-01-20', objectionsCloseAt: instantAt('2015-01-20', '17:00'), office: '工会办公室', contact: officeContact })
  expect(notice.process).toContain('并报同级党委同意，石矶缝制工会拟推荐')
  expect(notice.listed).toMatchObject([{ name: nominee.name, deeds: '师傅教我一句话，我记了二十年。有事打 □□□。' }])
  for (const number of [nominee.answers['idNumber'], nominee.answers['mobile'], '0013', nominationId]) expect(JSON.stringify(notice)).not.toContain(number)
})

test('what was frozen stands at a public address, byte by byte', async () => {
  const { contentPath, contentHash } = await city.done(visitor, 'publicity.notice', { noticeId: unitNotice })
  const text = await (await fetch(`${city.url}/public/${contentPath}`)).text()
  expect(createHash('sha256').update(text).digest('hex')).toBe(contentHash)
  expect(JSON.parse(text)).toMatchObject({ level: 'unit', issuer: city.unit.name, contact: officeContact })
})

test('it goes out as Word: the page\'s sentences, the same file for everyone who asks', async () => {
  expect(await city.call(visitor, 'publicity.noticePaper', { noticeId: 'pr_nowhere' })).toEqual(refused('no-such-notice'))
  const paper = await city.done(visitor, 'publicity.noticePaper', { noticeId: unitNotice })
  const read = unzipSync(new Uint8Array(await (await fetch(paper.url)).arrayBuffer()))
  const words = strFromU8(read['word/document.xml']!).replace(/<[^>]+>/g, '')
  for (const said of ['推荐人选公示', '2015年1月14日至1月20日', '1月20日 17:00', nominee.name.length === 2 ? [...nominee.name].join('\u3000') : nominee.name, '加盖单位公章', '联系电话：0576-88800000', '通讯地址：某路 1 号', city.unit.name, '有事打 □□□。']) expect(words).toContain(said)
  expect(new URL((await city.done(city.unit.officer, 'publicity.noticePaper', { noticeId: unitNotice })).url).pathname).toBe(new URL(paper.url).pathname)
})

test('the unit recommends once objections are over, then the county has its own round, seconded from above', async () => {
  const closes = instantAt('2015-01-20', '17:00')
  await city.clock.set(closes - minuteMs)
  expect(await recommend(city.unit.officer)).toEqual(notYet('所在单位公示', closes))
  await city.clock.set(closes)
  expect(await recommend(city.unit.officer)).toMatchObject({ ok: true, value: { status: 'withRecommender' } })
  expect(await recommend(city.county.officer)).toEqual(notYet('所在区县（系统）公示', null))
  const { noticeId } = await city.done(city.county.officer, 'publicity.proposeRound', proposal('county', city.county.id, '2015-01-21'))
  expect(await second(city.offices.first, noticeId)).toEqual(refused('appointed-by-you'))
  const third = await city.offices.appoint('吴干事', 'officer', federationId)
  expect(await second(third, noticeId)).toMatchObject({ ok: true, value: { level: 'county', lastDay: '2015-01-27' } })
  await city.clock.set(instantAt('2015-01-27', '17:00'))
  expect(await recommend(city.county.officer)).toMatchObject({ ok: true, value: { status: 'underReview' } })
})

test('both lists stay to be read, the latest first; the city\'s own is still to come', async () => {
  const first = await city.done(visitor, 'publicity.notices', { campaignId, limit: 1 })
  expect(first.items).toMatchObject([{ level: 'county', round: '所在区县（系统）公示', issuer: city.county.name, listed: 1 }])
  expect(await city.done(visitor, 'publicity.notices', { campaignId, after: first.next! })).toMatchObject({ items: [{ noticeId: unitNotice, level: 'unit' }], next: null })
  expect((await city.done(visitor, 'campaign.home', { campaignId })).publicityNoticeId).toBeNull()
})

test('the third round is the whole city\'s, of whom its review and its experts let through', async () => {
  await city.clock.set(instantAt('2015-03-17', '09:00'))
  await city.done(city.city, 'review.decide', verdict(await city.done(city.city, 'nomination.file', { nominationId })))
  const experts = await appointExperts(city, 3)
  await city.clock.set(instantAt('2015-04-01', '09:00'))
  for (const expert of experts) await city.done(expert, 'scoring.score', { nominationId, marks: { deeds: 90 }, comment: '', requestId: newRequest() })
  await city.done(city.city, 'scoring.settle', { campaignId, candidateIds: [nominationId], requestId: newRequest() })
  await city.clock.set(instantAt('2015-04-14', '09:00'))
  const { order, ranking } = await city.done(city.city, 'publicity.preview', { campaignId, firstDay: '2015-04-15' })
  expect([order, ranking.map(one => [one.name, one.listed])]).toEqual(['pinned', [[nominee.name, true]]])
  const proposed = { campaignId, firstDay: '2015-04-15', ...words, requestId: newRequest() }
  expect(await city.call(city.offices.first, 'publicity.propose', { ...proposed, pinned: ['somebody'] })).toEqual(refused('order-incomplete'))
  const { noticeId } = await city.done(city.offices.first, 'publicity.propose', { ...proposed, pinned: ranking.map(one => one.candidateId) })
  await city.done(city.offices.second, 'publicity.second', { noticeId, requestId: newRequest() })
  expect(await city.done(visitor, 'publicity.notice', { noticeId })).toMatchObject({ level: 'city', title: '2015年北京市劳动模范推荐名单公示', lastDay: '2015-04-21', issuer: '北京市总工会', listed: [{ name: nominee.name }] })
  await city.clock.advance(2 * minuteMs)
  expect((await city.done(visitor, 'publicity.notices', { campaignId })).items.map(({ round }) => round)).toEqual(['全市公示', '所在区县（系统）公示', '所在单位公示'])
  expect((await city.done(visitor, 'campaign.home', { campaignId })).publicityNoticeId).toBe(noticeId)
})

describe('holidays of a year that the table does not have', () => {
  const year = 2031
  const holidays = ['2030-12-31', ...['01-01', '01-23', '01-24', '01-27', '04-04', '05-01', '06-24', '10-01', '10-02', '10-03', '10-06'].map(day => `${year}-${day}`)]
  const entry = (change = {}) => ({ year, holidays, workdays: [`${year}-01-04`], documentNumber: '国办发明电〔2030〕9号', url: 'https://www.gov.cn/zhengce/2030.htm', requestId: newRequest(), ...change })
  const days = () => city.call(city.unit.officer, 'publicity.roundDays', { campaignId, roundKey: 'unit', firstDay: '2031-01-02' })
  const confirm = (as: As, revision: number) => city.call(as, 'publicity.confirmHolidays', { year, revision, requestId: newRequest() })

  test.each([
    ['that the table has', { year: 2018 }, 'holidays-in-the-table'],
    ['with a make-up day on a Wednesday', { workdays: ['2031-01-08'] }, 'holidays-wrong'],
    ['without its document', { documentNumber: '见通知' }, 'document-number-wrong'],
    ['after hearsay', { url: 'https://news.example.com/' }, 'link-not-official'],
  ])('are refused %s', async (_, change, kind) => expect(await city.call(city.offices.first, 'publicity.proposeHolidays', entry(change))).toEqual(refused(kind)))

  test('count once two officers entered them, of whom the second did not appoint the first', async () => {
    expect(await confirm(city.offices.second, 1)).toEqual(refused('no-such-holidays'))
    await city.done(city.offices.first, 'publicity.proposeHolidays', entry())
    expect(await days()).toEqual({ ok: false, error: { kind: 'holidays-unknown', year } })
    expect(await confirm(city.offices.first, 1)).toEqual(refused('own-proposal'))
    expect(await confirm(city.offices.second, 2)).toEqual(refused('changed-meanwhile'))
    expect((await city.done(city.offices.second, 'publicity.holidays', {})).waiting).toMatchObject([{ year, revision: 1, proposedByMe: false }])
    expect(await confirm(city.offices.second, 1)).toEqual({ ok: true, value: null })
    // Thursday, Friday, the make-up Saturday, Monday, Tuesday.
    expect(await days()).toMatchObject({ ok: true, value: { lastDay: '2031-01-07' } })
    expect((await city.done(city.unit.officer, 'publicity.holidays', {})).confirmed).toMatchObject([{ year, documentNumber: '国办发明电〔2030〕9号' }])
  })
})

test('each call is for its roles alone', async () => {
  const callers: [Role, As][] = [['visitor', visitor], ['member', nominee.as], ['unitOfficer', city.unit.officer], ['societyOfficer', city.society.officer], ['countyOfficer', city.county.officer], ['cityOfficer', city.city], ['expert', await city.offices.appoint('专家', 'expert', federationId)], ['supervisor', await city.offices.appoint('监督员', 'supervisor', federationId)]]
  const requestId = newRequest()
  const inputs = {
    'publicity.notices': { campaignId }, 'publicity.roundDesk': { campaignId }, 'publicity.roundDays': { campaignId, roundKey: 'unit', firstDay: '2015-03-02' }, 'publicity.proposeRound': { ...atUnit(), campaignId: 'none' }, 'publicity.secondRound': { noticeId: 'none', requestId },
    'publicity.holidays': {}, 'publicity.proposeHolidays': { year: 2018, holidays: [], workdays: [], documentNumber: '无', url: '无', requestId }, 'publicity.confirmHolidays': { year: 2040, revision: 1, requestId },
  } as const
  for (const name of Object.keys(inputs) as (keyof typeof inputs)[]) {
    const letIn = await Promise.all(callers.map(async ([role, as]) => [role, !['not-permitted', 'sign-in-needed'].includes(await kindOf(city.call(as, name, inputs[name] as never)))] as const))
    const { roles } = { ...roundsContract, ...holidaysContract }[name]
    const isFor = (role: Role) => roles.includes('visitor') || roles.includes(role as never)
    expect([name, letIn]).toEqual([name, callers.map(([role]) => [role, isFor(role)])])
  }
})
