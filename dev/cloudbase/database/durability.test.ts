import { execFile, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { serveFolderCommand, startChild, type ChildDatabase } from './child-database'
import { openDatabase, type CollectionIndexes } from './open-database'
import { sdkAt, serve, type TestServer } from './test-server'

const indexes: CollectionIndexes = { states: [{ name: 'writer', keys: { writer: 1, step: 1 } }], entries: [], ballots: [{ name: 'once', keys: { voter: 1 }, unique: true }] }
let folder: string

// Starting a process can take seconds where everything else runs at once.
jest.setTimeout(180_000)

beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'database-'))))
afterEach(() => {
  children.splice(0).forEach(child => child.kill('SIGKILL'))
  rmSync(folder, { recursive: true })
})
const children: ChildProcess[] = []
const started = async (child: Promise<ChildDatabase>): Promise<ChildDatabase> => (children.push((await child).process), child)

interface Acknowledged {
  ballots: string[]
  states: string[]
}

/** Writes until the server dies: half of the writers add ballots, half add a state and its entry in one transaction. */
async function writeUntilDeath(database: TestServer['database'], round: number, writer: number, acknowledged: Acknowledged): Promise<void> {
  for (let step = 0; ; step++) {
    const id = `${round}-${writer}-${step}`
    if (writer % 2) await database.collection('ballots').add({ _id: id, voter: id })
    else await writeBoth(database, id, writer, step)
    acknowledged[writer % 2 ? 'ballots' : 'states'].push(id)
  }
}

const writeBoth = (database: TestServer['database'], id: string, writer: number, step: number): Promise<unknown> =>
  database.runTransaction(async (transaction: { collection(name: string): ReturnType<TestServer['database']['collection']> }) => {
    await transaction.collection('states').add({ _id: id, writer, step })
    await transaction.collection('entries').add({ _id: id })
  })

async function until(reached: () => boolean): Promise<void> {
  while (!reached()) await sleep(1)
}

async function idsIn(server: TestServer, collection: string): Promise<Set<string>> {
  const ids = new Set<string>()
  for (let last = ''; ; ) {
    const { data } = await server.database.collection(collection).where({ _id: server.database.command.gt(last) }).orderBy('_id', 'asc').limit(1000).field({ _id: true }).get()
    if (data.length === 0) return ids
    for (const { _id } of data) ids.add((last = _id))
  }
}

test('ten kills in the midst of a hundred concurrent writers lose nothing that was acknowledged, and half of nothing is kept', async () => {
  const acknowledged: Acknowledged = { ballots: [], states: [] }
  for (let round = 0; round < 10; round++) {
    const child = await started(startChild(folder, indexes))
    const writers = Array.from({ length: 100 }, (_, writer) => writeUntilDeath(sdkAt(child.port), round, writer, acknowledged))
    await until(() => acknowledged.states.length > (round + 1) * 40 && acknowledged.ballots.length > (round + 1) * 40)
    child.process.kill('SIGKILL')
    const ends = await Promise.allSettled(writers)
    expect(ends.every(end => end.status === 'rejected')).toBe(true)
  }
  const server = await serve(await openDatabase({ folder, indexes, now: () => 0 }))
  const [ballots, states, entries] = [await idsIn(server, 'ballots'), await idsIn(server, 'states'), await idsIn(server, 'entries')]
  const { total } = await server.database.collection('states').where({ writer: server.database.command.gte(0) }).count()
  await server.stop()
  expect(acknowledged.ballots.filter(id => !ballots.has(id))).toEqual([])
  expect(acknowledged.states.filter(id => !states.has(id))).toEqual([])
  expect(entries).toEqual(states)
  expect(total).toBe(states.size)
})

test('the log is folded into the file while writing goes on', async () => {
  const local = await openDatabase({ folder, indexes, now: () => 0 })
  const add = (n: number): Promise<unknown> => local.handle('database.insertDocument', { collectionName: 'ballots', data: [JSON.stringify({ voter: `v${n}` })] })
  await Promise.all(Array.from({ length: 1500 }, (_, n) => add(n)))
  await until(() => statSync(join(folder, 'database.db')).size > 100_000)
  await local.close()
})

interface Ending {
  code: number
  sentence: string
}

const run = ([command = '', ...rest]: string[]): Promise<Ending> =>
  new Promise(resolve => execFile(command, rest, { timeout: 50_000 }, (error, _out, sentence) => resolve({ code: Number(error?.code ?? 0), sentence })))

describe('a plain sentence and a non-zero exit', () => {
  test('while another process has the folder, which is free again when that one is killed', async () => {
    const child = await started(startChild(folder, indexes))
    expect(await run(serveFolderCommand(folder, indexes))).toEqual({ code: 1, sentence: expect.stringContaining(`is in use by another process（pid ${child.process.pid}）`) })
    child.process.kill('SIGKILL')
    await once(child.process, 'exit')
    const server = await serve(await openDatabase({ folder, indexes, now: () => 0 }))
    await server.stop()
  })

  test('for a file that is no database', async () => {
    writeFileSync(join(folder, 'database.db'), '评选办法'.repeat(1000))
    expect(await run(serveFolderCommand(folder, indexes))).toEqual({ code: 1, sentence: expect.stringContaining('is damaged') })
  })

  test('for a file that was cut', async () => {
    const server = await serve(await openDatabase({ folder, indexes, now: () => 0 }))
    await server.database.collection('ballots').add(Array.from({ length: 200 }, (_, i) => ({ voter: `v${i}` })))
    await server.stop()
    truncateSync(join(folder, 'database.db'), 8192)
    expect(await run(serveFolderCommand(folder, indexes))).toEqual({ code: 1, sentence: expect.stringContaining('is damaged') })
  })

  test('for a disk that takes no more', async () => {
    expect(await run(['bash', '-c', 'ulimit -f 8; exec "$@"', 'bash', ...serveFolderCommand(folder, indexes)])).toEqual({ code: 1, sentence: expect.stringContaining('the disk is full') })
  })
})

test('a disk that fills while running refuses the write, keeps what was there and lives on', async () => {
  const child = await started(startUnderLimit(folder))
  const ballots = sdkAt(child.port).collection('ballots')
  const kept: string[] = []
  const refusal = await (async () => {
    for (let i = 0; ; i++) {
      const id = `b${i}`
      const error = await ballots.add({ _id: id, voter: id, padding: 'x'.repeat(4000) }).then(() => kept.push(id) && null, (error: { code: string }) => error)
      if (error) return error
    }
  })()
  expect(refusal).toMatchObject({ code: 'DATABASE_REQUEST_FAILED' })
  expect(await ballots.count()).toMatchObject({ total: kept.length })
})

async function startUnderLimit(folder: string): Promise<ChildDatabase> {
  const child = execFile('bash', ['-c', 'ulimit -f 600; exec "$@"', 'bash', ...serveFolderCommand(folder, indexes)])
  const [line] = (await once(child.stdout as NonNullable<typeof child.stdout>, 'data')) as [string]
  return { port: Number(line), process: child }
}
