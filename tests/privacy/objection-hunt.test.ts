import { cpSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { instantAt } from '../../shared/basics/shanghai-time'
import { onDisplay, openVoting } from '../cloud/late-stages'
import { startLocalCampaign, visitor, type As, type LocalCampaign } from '../cloud/local-campaign'
import { worker } from '../cloud/selection'
import { differences } from './differences'
import { textOfFiles } from './files-on-disk'
import { found, marksOf, personMarksOf, type Mark } from './marks'
import { observedFunctions, strikeTimer } from './observed-functions'
import { walkContract, type Answered } from './walk-contract'

/**
 * Two worlds begin as copies of one cloud with a list on display. In the one, somebody objects under their name and somebody
 * without, and a custodian takes one up; in the other nobody does. No endpoint may answer anybody but the custodians and the
 * objector otherwise: not the nominee, their unit, who recommended, reviewed or scored them, nor the city's officers and
 * supervisors. What an objection says and who sent it stands nowhere in the clear: not in the database's bytes, files or logs.
 */
const objector: Required<As> = { openid: 'openid-planted-objector', unionid: 'unionid-planted-objector', ip: '203.0.113.99' }
const shy: Required<As> = { openid: 'openid-planted-shy', unionid: 'unionid-planted-shy', ip: '203.0.113.98' }
const said = { name: '植桩反映人', contact: '植桩路 1 号，0576-88881234', text: '植桩的成果是别人做的，身份证 330102199001011234。' }
const marks: Mark[] = [...[objector, shy].flatMap(as => [...marksOf(as), ...personMarksOf(as)]), ...Object.entries(said).map(([what, text]) => ({ what, text }))]

interface World {
  answers: Answered[]
  printed: string
  onDisk: string
  /** What the custodian sees. */
  heard: string
}

const worlds: Record<'objected' | 'silent', World | undefined> = { objected: undefined, silent: undefined }
let folder: string
let planted: { noticeId: string; candidateId: string; custodian: As; callers: Record<string, As>; known: Record<string, unknown> }

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'jiangxuan-'))
  const voting = await openVoting({}, { folder })
  const noticeId = await onDisplay(voting)
  const { campaignId, candidates: [candidateId = ''], nominations: [nominationId], offices, unit, county, society, expert, supervisor, custodians: [custodian] } = voting
  const callers = { visitor, member: { openid: 'openid-passer-by', unionid: 'unionid-passer-by' }, nominee: worker(1).as, unitOfficer: unit.officer, countyOfficer: county.officer, societyOfficer: society.officer, cityOfficer: offices.first, secondCityOfficer: offices.second, expert, supervisor }
  planted = { noticeId, candidateId, custodian, callers, known: { campaignId, noticeId, candidateId, nominationId, organisationId: unit.id, parentId: county.id, unitId: unit.id, recommenderId: county.id } }
  await voting.close()
  worlds.objected = await play(object)
  worlds.silent = await play(async () => undefined)
})
afterAll(() => rm(folder, { recursive: true }))

async function object(cloud: LocalCampaign): Promise<void> {
  const { noticeId, candidateId, custodian } = planted
  const input = { noticeId, candidateId, ...said, placeIds: [] }
  await cloud.done(objector, 'objection.lodge', { ...input, kind: 'person', requestId: 'planted-signed' })
  await cloud.done(shy, 'objection.lodge', { ...input, kind: 'anonymous', requestId: 'planted-anonymous' })
  const [first] = (await cloud.done(custodian, 'objection.list', {})).items
  await cloud.done(custodian, 'objection.takeUp', { objectionId: first!.objectionId, requestId: 'planted-take-up' })
}

/** Plays one world in a copy of the planted cloud, and gathers everything that anybody could look at. */
async function play(objecting: (cloud: LocalCampaign) => Promise<void>): Promise<World> {
  const own = await mkdtemp(path.join(tmpdir(), 'jiangxuan-'))
  cpSync(folder, own, { recursive: true })
  const functions = await observedFunctions()
  functions.stand(instantAt('2018-05-24', '10:00'))
  const cloud = await startLocalCampaign({ folder: own, functionsFolder: functions.folder })
  await objecting(cloud)
  functions.stand(instantAt('2018-05-24', '10:02'))
  await strikeTimer(cloud.url)
  const answers = await walkContract({ url: cloud.url, callers: planted.callers, known: planted.known, except: ['nomination.erase', 'nomination.withdraw'] })
  const heard = JSON.stringify(await cloud.done(planted.custodian, 'objection.list', {}))
  await cloud.close()
  const world = { answers, heard, printed: functions.printed(), onDisk: textOfFiles(own, () => true) }
  await Promise.all([functions.remove(), rm(own, { recursive: true })])
  return world
}

test('custodians hear what was said', () => expect(found(worlds.objected!.heard, marks)).toEqual(expect.arrayContaining(['name', 'contact', 'text'])))

test('nobody else is answered otherwise than where nobody objected', () => expect(differences(worlds.objected!.answers, worlds.silent!.answers)).toEqual([]))

test('what was said and who said it stands in no answer, log or file, and not in the bytes of the database', () => {
  const { answers, printed, onDisk } = worlds.objected!
  expect(found([JSON.stringify(answers), printed, onDisk].join('\n'), marks)).toEqual([])
})

test('a call about objections is logged without its caller', () => {
  const lines = worlds.objected!.printed.split('\n').filter(line => line.startsWith('{"name":"objection.'))
  expect(lines.length).toBeGreaterThan(2)
  expect(new Set(lines.map(line => Object.keys(JSON.parse(line) as object).join(' ')))).toEqual(new Set(['name outcome at tookMs']))
})
