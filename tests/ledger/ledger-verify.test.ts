import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Fault } from '../../scripts/ledger/fault-sentence'
import { databaseAt, everyDocument, type Database } from '../../scripts/ledger/kept-log'
import { rememberCheckpoint } from '../../scripts/ledger/remembered'
import { verifyLedger, type Verdict } from '../../scripts/ledger/verify-ledger'
import { startLocalCampaign, visitor, type LocalCampaign } from '../cloud/local-campaign'
import { openOffices, type Offices } from '../cloud/offices'

const root = path.resolve(__dirname, '../..')
const minute = 60_000

let campaign: LocalCampaign
let database: Database
let offices: Offices
beforeEach(async () => {
  campaign = await startLocalCampaign()
  database = databaseAt(campaign.url)
  offices = await openOffices(campaign)
  await growSeveral('厂')
  await campaign.clock.advance(minute)
})
afterEach(() => campaign.close())

async function growSeveral(name: string) {
  for (let number = 1; number <= 5; number += 1) await offices.addOrganisation(`第${number}${name}工会`, 'grassrootsUnion')
}
const look = (against: Verdict['newest'][] = []) => verifyLedger(campaign.url, against.filter(each => each !== undefined))
const kinds = (faults: Fault[]) => [...new Set(faults.map(fault => fault.kind))].sort()
const padded = (sequence: number) => String(sequence).padStart(12, '0')

test('a campaign as it was kept verifies, and goes on verifying as it grows', async () => {
  const before = await look()
  expect(before).toMatchObject({ acts: 12, entries: 12, checkpoints: 1, faults: [] })
  await growSeveral('站')
  await campaign.clock.advance(minute)
  expect(await look([before.newest])).toMatchObject({ acts: 17, entries: 17, checkpoints: 2, faults: [] })
})

test('the log stands in public, as a signed checkpoint, entries and tiles', async () => {
  const { newest } = await look()
  const { origin: _, ...shown } = newest as NonNullable<typeof newest>
  expect(shown).toMatchObject((await campaign.done(visitor, 'ledger.checkpoint', {})) ?? {})
  const { entries } = await campaign.done(visitor, 'ledger.entries', { from: 0, limit: 100 })
  expect(entries.map(entry => entry.sequence)).toEqual(Array.from({ length: 12 }, (_, sequence) => sequence))
  const published = (name: string) => fetch(`${campaign.url}/public/ledger/acts/${name}`)
  expect((await (await published('checkpoint')).text()).split('\n').slice(0, 2)).toEqual(['jiangxuan/acts', '12'])
  const tile = Buffer.from(await (await published('tile/0/000.p/12')).arrayBuffer()).toString('hex')
  expect(tile).toBe(entries.map(entry => entry.leafHash).join(''))
})

test('nothing that is published tells who acted', async () => {
  const [act] = await everyDocument<{ _id: string; personId: string; salt: string }>(database, 'acts')
  const shown = JSON.stringify(await campaign.done(visitor, 'ledger.entries', { from: 0, limit: 100 }))
  expect(act?.personId).toMatch(/^p_/)
  for (const secret of [act?.personId, act?.salt, '林主席', '周副主席']) expect(shown).not.toContain(secret)
})

describe('is caught:', () => {
  test('an entry changed', async () => {
    await database.collection('ledgerEntries').doc(padded(3)).update({ leafHash: '00'.repeat(32) })
    expect(kinds((await look()).faults)).toEqual(['entry-changed', 'root-differs'])
  })

  test('an act changed under its entry', async () => {
    const [act] = await everyDocument(database, 'acts')
    await database.collection('acts').doc(act?._id ?? '').update({ by: 'supervisor' })
    expect(kinds((await look()).faults)).toEqual(['entry-changed'])
  })

  test('an entry deleted before it was sealed', async () => {
    await offices.addOrganisation('被隐去的工会', 'grassrootsUnion')
    await database.collection('acts').where({ sealed: false }).remove()
    await campaign.clock.advance(minute)
    expect(kinds((await look()).faults)).toEqual(['acts-do-not-count-up'])
  })

  test('a document changed past the ledger', async () => {
    await database.collection('appointments').doc('first-officer').update({ name: '别人' })
    expect(kinds((await look()).faults)).toEqual(['document-changed'])
  })

  test('a document deleted past the ledger', async () => {
    await database.collection('appointments').doc('first-officer').remove()
    expect(kinds((await look()).faults)).toEqual(['document-missing'])
  })

  test('a forged checkpoint', async () => {
    await database.collection('checkpoints').doc(padded(12)).update({ root: '00'.repeat(32) })
    expect(kinds((await look()).faults)).toEqual(['signature-wrong'])
  })

  test('a cut tail', async () => {
    await database.collection('ledgerEntries').where({ sequence: database.command.gte(10) }).remove()
    expect(kinds((await look()).faults)).toEqual(['entry-missing', 'tail-cut'])
  })

  test('a cut tail with everything that spoke of it, by whoever kept the checkpoint', async () => {
    const { newest } = await look()
    const cut = (await everyDocument<{ _id: string; actId: string }>(database, 'ledgerEntries')).slice(-5)
    for (const { _id, actId } of cut) {
      await database.collection('ledgerEntries').doc(_id).remove()
      await database.collection('acts').doc(actId).remove()
      await database.collection('organisations').doc(actId.split(':')[1] ?? '').remove()
    }
    await database.collection('checkpoints').doc(padded(12)).remove()
    expect((await look()).faults).toEqual([])
    expect(kinds((await look([newest])).faults)).toEqual(['tail-cut'])
  })

  test('a log recomputed from scratch, by whoever kept an older signed checkpoint', async () => {
    const { newest } = await look()
    const [first] = await everyDocument<{ _id: string; at: number }>(database, 'acts')
    await database.collection('acts').doc(first?._id ?? '').update({ at: (first?.at ?? 0) - minute })
    for (const name of ['ledgerEntries', 'checkpoints', 'cursors']) await database.collection(name).where({ _id: database.command.neq('') }).remove()
    await database.collection('acts').where({ sealed: true }).update({ sealed: false })
    await campaign.clock.advance(minute)
    expect(await look()).toMatchObject({ entries: 12, checkpoints: 1, faults: [] })
    expect(kinds((await look([newest])).faults)).toEqual(['log-rewritten'])
  })
})

describe('npm run ledger:verify', () => {
  const run = (...parameters: string[]) =>
    new Promise<{ code: number; output: string }>(settle =>
      execFile(path.join(root, 'node_modules/.bin/tsx'), ['scripts/ledger-verify.ts', ...parameters], { cwd: root }, (error, stdout, stderr) =>
        settle({ code: error ? Number(error.code) : 0, output: stdout + stderr })))

  test('tells in words and by its exit code, and remembers the newest checkpoint', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'jiangxuan-'))
    const kept = await startLocalCampaign({ folder })
    await openOffices(kept)
    await kept.clock.advance(minute)
    const { newest } = await verifyLedger(kept.url, [])
    await kept.close()
    expect(await run('--data', folder)).toEqual({ code: 0, output: expect.stringContaining('✓ 台账完好。') })
    expect(JSON.parse(await readFile(path.join(folder, 'ledger-checkpoint.json'), 'utf8'))).toMatchObject({ size: newest?.size, root: newest?.root })
    const foreign = path.join(folder, 'foreign.json')
    const other = await look()
    rememberCheckpoint(foreign, other.newest as NonNullable<typeof other.newest>)
    expect(await run('--data', folder, '--against', foreign)).toEqual({ code: 1, output: expect.stringContaining('the log was cut') })
    expect(await run('--data', path.join(folder, 'nowhere'))).toEqual({ code: 2, output: expect.stringContaining('no data there') })
    await rm(folder, { recursive: true })
  })
})
