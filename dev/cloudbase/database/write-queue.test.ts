import { Connection } from './connection'
import { WriteQueue } from './write-queue'

/** A queue over a table of numbers, and a disk whose syncs end when they are told to. */
function queueOverNumbers() {
  const connection = new Connection(':memory:')
  connection.exec('CREATE TABLE numbers (n INTEGER PRIMARY KEY)')
  const syncs: { end(): void; fail(error: Error): void }[] = []
  const sync = () => new Promise<void>((resolve, reject) => void syncs.push({ end: resolve, fail: reject }))
  const queue = new WriteQueue(connection, sync, () => undefined)
  const answered: string[] = []
  const add = (n: number) => queue.write(() => connection.run('INSERT INTO numbers VALUES (?)', [n])).then(() => void answered.push(`added ${n}`), (error: Error) => void answered.push(`${n}: ${error.message}`))
  return { queue, syncs, answered, add, count: () => connection.get('SELECT count(*) FROM numbers')?.[0] }
}

const turn = () => new Promise(resolve => setImmediate(resolve))
async function turns(): Promise<void> {
  for (let n = 0; n < 5; n++) await turn()
}

test('nothing is answered before the disk has it, and what comes meanwhile waits for the next commit', async () => {
  const { syncs, answered, add, count } = queueOverNumbers()
  const writes = [add(1), add(2)]
  await turns()
  writes.push(add(3))
  await turns()
  expect([syncs.length, count(), answered]).toEqual([1, 2, []])
  syncs[0]?.end()
  await turns()
  expect([syncs.length, count(), answered]).toEqual([2, 3, ['added 1', 'added 2']])
  syncs[1]?.end()
  await Promise.all(writes)
  expect(answered).toEqual(['added 1', 'added 2', 'added 3'])
})

test('who reads in between can wait for the disk', async () => {
  const { queue, syncs, add } = queueOverNumbers()
  void add(1)
  await turns()
  let isOnDisk = false
  void queue.onDisk.then(() => (isOnDisk = true))
  await turns()
  expect(isOnDisk).toBe(false)
  syncs[0]?.end()
  await turns()
  expect(isOnDisk).toBe(true)
})

test('a disk that failed is never trusted again: this write and every later one is refused', async () => {
  const { queue, syncs, answered, add } = queueOverNumbers()
  void add(1)
  await turns()
  syncs[0]?.fail(new Error('EIO'))
  await turns()
  await add(2)
  expect(answered).toEqual([expect.stringContaining('EIO'), expect.stringContaining('EIO')])
  expect(syncs.length).toBe(1)
  await expect(queue.onDisk).rejects.toMatchObject({ code: 'DATABASE_REQUEST_FAILED', message: expect.stringContaining('The disk failed') })
})
