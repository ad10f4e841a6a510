import { createHash } from 'node:crypto'
import { strToU8, zipSync } from 'fflate'
import { taizhou2018 } from '@shared/charters/taizhou-2018'
import { dayMs } from '@shared/basics/shanghai-time'
import type { CallInput } from '@shared/contract'
import { late, openVoting, proposal, voters, type Voting } from '../../../tests/cloud/late-stages'
import { visitor, type As } from '../../../tests/cloud/local-campaign'
import { newRequest, refused } from '../../../tests/cloud/selection'

const channels = [
  { key: 'own', name: '市总工会网络平台', own: true, weight: 60 },
  { key: 'paper', name: '台州日报', own: false, weight: 40 },
]

let voting: Voting
let ids: string[]
beforeAll(async () => {
  voting = await openVoting({ vote: { ...taizhou2018.vote!, picks: { minimum: 1, maximum: 2 }, channels, channelFormula: 'weighted' } })
  ids = voting.candidates
})
afterAll(() => voting.close())

const scan = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n')

async function sendUp(as: As, kind: 'pdf' | 'xlsx', content: Uint8Array): Promise<string> {
  const { fileId, url, headers } = await voting.done(as, 'vote.evidencePermit', { campaignId: voting.campaignId, kind })
  expect((await fetch(url, { method: 'PUT', headers, body: content as never })).status).toBe(200)
  return fileId
}

async function totalsOf(votes: number[], changes: Partial<CallInput<'vote.proposeTotals'>> = {}): Promise<CallInput<'vote.proposeTotals'>> {
  const evidence = { fileId: await sendUp(voting.offices.first, 'pdf', scan), fileName: '日报计票单.pdf' }
  const totals = votes.map((count, place) => ({ candidateId: ids[place] ?? '', votes: count }))
  return { campaignId: voting.campaignId, channelKey: 'paper', totals, countedAt: late.voteCloses, source: '台州日报社', note: '', evidence, requestId: newRequest(), ...changes }
}

const propose = async (votes: number[], changes: Partial<CallInput<'vote.proposeTotals'>> = {}) => voting.call(voting.offices.first, 'vote.proposeTotals', await totalsOf(votes, changes))
const desk = async () => (await voting.done(voting.supervisor, 'vote.channels', { campaignId: voting.campaignId })).channels[0]!
const second = async (as: As) => voting.call(as, 'vote.secondTotals', { campaignId: voting.campaignId, channelKey: 'paper', revision: (await desk()).revision, requestId: newRequest() })
const results = () => voting.done(visitor, 'vote.results', { campaignId: voting.campaignId })

describe('totals of another channel', () => {
  test('are refused row by row where the table is wrong', async () => {
    await voters(voting, 1, 4, [ids[0]!])
    await voters(voting, 5, 6, [ids[1]!])
    await voting.clock.set(late.voteCloses + 60_000)
    expect(await propose([10, 20])).toEqual({ ok: false, error: { kind: 'rows-wrong', faults: [{ row: 0, kind: 'missing', said: expect.any(String) }] } })
    expect(await propose([10, 20, 30], { totals: [0, 1, 2, 2].map(place => ({ candidateId: ids[place]!, votes: 1 })) })).toEqual({ ok: false, error: { kind: 'rows-wrong', faults: [{ row: 4, kind: 'twice', said: expect.any(String) }] } })
  })

  test.each<[string, Partial<CallInput<'vote.proposeTotals'>>, string]>([
    ['our own channel', { channelKey: 'own' }, 'no-such-channel'],
    ['a time that has not come', { countedAt: late.voteCloses + dayMs }, 'counted-outside-vote'],
    ['a time before the vote', { countedAt: late.voteOpens - 1 }, 'counted-outside-vote'],
  ])('are refused for %s', async (_, changes, kind) => expect(await propose([1, 2, 3], changes)).toEqual(refused(kind)))

  test('are refused without their file, with somebody else’s, and with one that is no scan', async () => {
    const fileId = await sendUp(voting.offices.second, 'pdf', scan)
    expect(await propose([1, 2, 3], { evidence: { fileId, fileName: 'a.pdf' } })).toEqual(refused('evidence-missing'))
    expect(await propose([1, 2, 3], { evidence: { fileId: fileId.replace(/[^/]+$/, 'none.pdf'), fileName: 'a.pdf' } })).toEqual(refused('evidence-missing'))
    const plain = await sendUp(voting.offices.first, 'pdf', Buffer.from('no scan at all'))
    expect(await propose([1, 2, 3], { evidence: { fileId: plain, fileName: 'a.pdf' } })).toEqual(refused('evidence-not-readable'))
  })

  test('are read from a spreadsheet, every wrong row named', async () => {
    const { candidates } = await voting.done(voting.city, 'vote.channels', { campaignId: voting.campaignId })
    const row = (number: number, cells: string[]) => `<row r="${number}">${cells.map(cell => `<c t="inlineStr"><is><t>${cell}</t></is></c>`).join('')}</row>`
    const table = (rows: string[][]) => zipSync({
      '[Content_Types].xml': strToU8('<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>'),
      'xl/workbook.xml': strToU8('<workbook/>'),
      'xl/worksheets/sheet1.xml': strToU8(`<worksheet><sheetData>${rows.map((cells, place) => row(place + 1, cells)).join('')}</sheetData></worksheet>`),
    })
    const read = async (rows: string[][]) => voting.call(voting.offices.first, 'vote.readTotals', { campaignId: voting.campaignId, fileId: await sendUp(voting.offices.first, 'xlsx', table(rows)) })
    const filled = candidates.map(({ name }, place) => [name, String(place * 100)])
    expect(await read([['姓名', '票数'], ...filled])).toEqual({ ok: true, value: { totals: candidates.map(({ candidateId }, place) => ({ candidateId, votes: place * 100 })) } })
    expect(await read([...filled, ['没有这个人', '5']])).toEqual({ ok: false, error: { kind: 'rows-wrong', faults: [{ row: 4, kind: 'nobody', said: '没有这个人 5' }] } })
  })

  test('stop the list while they are missing', async () => {
    await voting.clock.set(late.counted)
    expect(await voting.call(voting.city, 'publicity.preview', { campaignId: voting.campaignId, firstDay: '2018-05-24' })).toEqual({ ok: false, error: { kind: 'channel-totals-missing', names: ['台州日报'] } })
    expect((await results()).totals.map(one => one.combined)).toEqual([null, null, null])
  })

  test('count once a second person has adopted them, and not before', async () => {
    expect(await propose([1000, 4000, 0])).toEqual({ ok: true, value: { sha256: createHash('sha256').update(scan).digest('hex') } })
    expect((await results()).channels.map(one => one.votes && Object.keys(one.votes).length)).toEqual([2, null])
    expect(await second(voting.offices.first)).toEqual(refused('own-proposal'))
    expect(await voting.call(voting.supervisor, 'vote.secondTotals', { campaignId: voting.campaignId, channelKey: 'paper', revision: 1, requestId: newRequest() })).toEqual(refused('not-permitted'))
    expect(await second(voting.offices.second)).toEqual({ ok: true, value: { adoptedAt: expect.any(Number) } })
    expect(await second(voting.offices.second)).toEqual(refused('nothing-proposed'))
  })

  test('stand apart with their evidence, and together by the published formula', async () => {
    const { totals, channels: shown, formula } = await results()
    expect(formula).toBe('weighted')
    expect(shown[1]).toMatchObject({ name: '台州日报', weight: 40, votes: { [ids[0]!]: 1000, [ids[1]!]: 4000 }, imported: { source: '台州日报社', countedAt: late.voteCloses, evidence: { fileName: '日报计票单.pdf', bytes: scan.length } } })
    // 100 × 60% + 25 × 40% = 70 and 50 × 60% + 100 × 40% = 70.
    expect(totals.map(one => [ids.indexOf(one.candidateId), one.votes, one.combined, one.rank]).sort()).toEqual([[0, 4, 70, 1], [1, 2, 70, 1], [2, 0, 0, 3]])
    const evidence = shown[1]!.imported!.evidence!
    const file = Buffer.from(await (await fetch(`${voting.url}/public/${evidence.path}`)).arrayBuffer())
    expect(createHash('sha256').update(file).digest('hex')).toBe(evidence.sha256)
  })

  test('give the list its numbers', async () => {
    const { ranking } = await voting.done(voting.city, 'publicity.preview', { campaignId: voting.campaignId, firstDay: '2018-05-24' })
    expect(ranking.find(one => one.candidateId === ids[0])).toMatchObject({ expertPercent: 80, votes: 1004, votePercent: 70, voteParts: [{ key: 'own', votes: 4, percent: 100, weight: 60 }, { key: 'paper', votes: 1000, percent: 25, weight: 40 }], combined: 75 })
  })

  test('may be put in again by two people until the list is out, and every version stays', async () => {
    expect(await propose([1000, 3000, 0])).toMatchObject({ ok: true })
    expect(await second(voting.offices.second)).toMatchObject({ ok: true })
    expect((await desk()).adopted.map(one => one.votes[ids[1]!])).toEqual([3000, 4000])
    await voting.clock.advance(60_000)
    const { noticeId } = await voting.done(voting.offices.first, 'publicity.propose', proposal(voting.campaignId))
    await voting.done(voting.offices.second, 'publicity.second', { noticeId, requestId: newRequest() })
    expect(await propose([1, 1, 1])).toEqual(refused('list-published'))
  })
})
