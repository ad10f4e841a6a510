import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { databaseAt, everyDocument } from '../../scripts/ledger/kept-log'
import { verifyLedger } from '../../scripts/ledger/verify-ledger'
import { callsTo } from '../../dev/scenario/calls'
import { federationId, openOffices, person } from '../cloud/offices'
import { endServers, startServer } from './server-process'

const rounds = 10
const acts = 100
const officers = [person('林主席'), person('周副主席')]

type Calls = ReturnType<typeof callsTo>

/** One of the hundred: half of them add an organisation, half propose a grant. Gives the id that was acknowledged. */
async function act({ call }: Calls, round: number, number: number): Promise<string | undefined> {
  const officer = officers[number % 2] ?? {}
  const name = `第${round}轮${number}号`
  const answer = number < acts / 2
    ? await call(officer, 'identity.addOrganisation', { name, kind: 'grassrootsUnion', parentId: federationId })
    : await call(officer, 'identity.proposeGrant', { organisationId: federationId, post: 'expert', name })
  if (!answer.ok) throw new Error(JSON.stringify(answer.error))
  return 'organisationId' in answer.value ? answer.value.organisationId : answer.value.grantId
}

/** Sends a hundred acts at once and kills the server when some are acknowledged, later each round. Gives what was acknowledged. */
async function killAmidst(folder: string, round: number): Promise<string[]> {
  const server = await startServer(folder)
  const acknowledged: string[] = []
  let killed: Promise<void> | undefined
  const acting = Array.from({ length: acts }, (_, number) =>
    act(callsTo(server.url), round, number).then(
      id => {
        if (id) acknowledged.push(id)
        if (acknowledged.length > round * 8) killed ??= server.kill()
      },
      (error: Error) => { if (!killed) throw error },
    ))
  await Promise.all(acting)
  await (killed ?? server.kill())
  return acknowledged
}

afterEach(endServers)

test('a server killed ten times amidst a hundred acts keeps every acknowledged one, and its ledger verifies', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'jiangxuan-'))
  const first = await startServer(folder)
  await openOffices(callsTo(first.url))
  await first.kill()
  const acknowledged: string[] = []
  for (let round = 0; round < rounds; round += 1) {
    const now = await killAmidst(folder, round)
    expect(now.length).toBeLessThan(acts)
    acknowledged.push(...now)
    const server = await startServer(folder)
    const database = databaseAt(server.url)
    const kept = [...(await everyDocument(database, 'organisations')), ...(await everyDocument(database, 'grants'))].map(({ _id }) => _id)
    expect(acknowledged.filter(id => !kept.includes(id))).toEqual([])
    expect((await verifyLedger(server.url, [])).faults).toEqual([])
    await callsTo(server.url).clock.advance(60_000)
    const sealed = await verifyLedger(server.url, [])
    expect(sealed).toMatchObject({ entries: sealed.acts, faults: [] })
    await server.kill()
  }
  expect(acknowledged.length).toBeGreaterThan(rounds * 20)
  await rm(folder, { recursive: true })
}, 300_000)
