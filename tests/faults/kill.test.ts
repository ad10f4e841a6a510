import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { databaseAt, everyDocument } from '../../scripts/ledger/kept-log'
import { verifyLedger } from '../../scripts/ledger/verify-ledger'
import { callsTo } from '../../dev/scenario/calls'
import { federationId, openOffices, person } from '../cloud/offices'
import { endServers, startServer } from './server-process'

const rounds = 10
const hands = 100
const officers = [person('林主席'), person('周副主席')]

type Calls = ReturnType<typeof callsTo>

/** Half of the acts add an organisation, half propose a grant. Gives the id that was acknowledged. */
async function act({ call }: Calls, hand: number, name: string): Promise<string> {
  const officer = officers[hand % 2] ?? {}
  const answer = hand < hands / 2
    ? await call(officer, 'identity.addOrganisation', { name, kind: 'grassrootsUnion', parentId: federationId })
    : await call(officer, 'identity.proposeGrant', { organisationId: federationId, post: 'expert', name })
  if (!answer.ok) throw new Error(JSON.stringify(answer.error))
  return 'organisationId' in answer.value ? answer.value.organisationId : answer.value.grantId
}

/**
 * A hundred hands act, each again as soon as its last act is acknowledged, so that acts are under way whenever the server is killed: when some are acknowledged, later each round.
 * Gives what was acknowledged.
 */
async function killAmidst(folder: string, round: number): Promise<string[]> {
  const server = await startServer(folder)
  const acknowledged: string[] = []
  let killed: Promise<void> | undefined
  const keepActing = async (hand: number) => {
    const calls = callsTo(server.url)
    for (let turn = 0; !killed; turn += 1) {
      acknowledged.push(await act(calls, hand, `第${round}轮${hand}号第${turn}次`))
      if (acknowledged.length > round * 8) killed ??= server.kill()
    }
  }
  const cutOff = await Promise.all(Array.from({ length: hands }, (_, hand) => keepActing(hand).then(
    () => false,
    (error: Error) => {
      if (!killed) throw error
      return true
    },
  )))
  await killed
  expect(cutOff).toContain(true)
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
    acknowledged.push(...await killAmidst(folder, round))
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
