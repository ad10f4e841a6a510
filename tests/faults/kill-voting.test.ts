import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { BallotDocument } from '../../cloudfunctions/src/vote/store'
import { callsTo } from '../../dev/scenario/calls'
import { readPublished } from '../../scripts/box/read-published'
import { databaseAt, everyDocument } from '../../scripts/ledger/kept-log'
import { isSignedText } from '../../scripts/ledger/is-signed'
import { verifyBox } from '../../shared/vote/verify-box'
import { smallBatches } from '../cloud/ballot-box'
import { late, openVoting } from '../cloud/late-stages'
import { minuteMs } from '../cloud/selection'
import { endServers, startServer } from './server-process'
import { attemptOf, send, voteUntilKilled, type Attempt } from './voting-hands'

type Server = Awaited<ReturnType<typeof startServer>>

const killsOfEachKind = 5
const hands = 40

let folder: string
let campaignId: string
let candidates: string[]
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'jiangxuan-'))
  const voting = await openVoting(smallBatches(), { folder })
  ;({ campaignId, candidates } = voting)
  await voting.close()
})
afterAll(() => rm(folder, { recursive: true }))
afterEach(endServers)

let voters = 0
const nextAttempt = () => attemptOf(`voter-${++voters}`, campaignId, [candidates[voters % candidates.length]!])

const kinds: Record<string, (server: Server) => () => void> = {
  functions: server => {
    const processes = server.functionProcesses()
    return () => processes.forEach(id => process.kill(id, 'SIGKILL'))
  },
  cloud: server => () => void server.kill(),
}

/** Votes into one kill. A first voter sees to it that killed functions are replaced. */
async function voteInto(server: Server, kind: keyof typeof kinds, after: number): Promise<Attempt[]> {
  const first = nextAttempt()
  first.receipt = await send(server.url, first)
  return [first, ...(await voteUntilKilled({ url: server.url, count: hands, next: nextAttempt, kill: kinds[kind]!(server), after }))]
}

/** Everybody asks again under the same request id: who had a receipt gets the same. */
async function retry(server: Server, attempts: Attempt[]): Promise<void> {
  const again = await Promise.all(attempts.map(one => send(server.url, one)))
  expect(again.filter((receipt, place) => !receipt || (attempts[place]!.receipt && receipt.signature !== attempts[place]!.receipt!.signature))).toEqual([])
  attempts.forEach((one, place) => { one.receipt = again[place]! })
}

const ballotsOf = async (server: Server) => (await everyDocument<BallotDocument>(databaseAt(server.url), 'ballots')).map(one => one.commitment).sort()

test('functions and cloud killed ten times amidst voting: every receipt shown is in the box, every voter has one ballot', async () => {
  const attempts: Attempt[] = []
  let server = await startServer(folder)
  for (const kind of Object.keys(kinds)) {
    for (let amidst = 0; amidst < killsOfEachKind; ) {
      const sent = await voteInto(server, kind, amidst * 5)
      if (kind === 'cloud') server = await startServer(folder)
      const kept = new Set(await ballotsOf(server))
      expect(sent.filter(one => one.receipt && !kept.has(one.input.commitment))).toEqual([])
      // A kill counts only when it cut somebody off; the machine may have been between two ballots.
      if (sent.some(one => !one.receipt)) amidst += 1
      await retry(server, sent)
      attempts.push(...sent)
      await callsTo(server.url).clock.advance(60 * minuteMs)
    }
  }
  expect(await ballotsOf(server)).toEqual(attempts.map(one => one.input.commitment).sort())
  await callsTo(server.url).clock.set(late.voteCloses + minuteMs)
  const box = await readPublished(`${server.url}/public/ledger/boxes/${campaignId}`)
  const receipts = attempts.map(one => one.receipt!)
  expect(box.leaves).toHaveLength(attempts.length)
  expect(box.file.result).toMatchObject({ ballots: attempts.length, replaced: 0 })
  expect(verifyBox(box, { isSignedText, known: [], receipts })).toEqual([])
})
