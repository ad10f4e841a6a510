import { accept, refuse } from '@shared/basics/result'
import { addingTogether } from './adding-together'

interface Kept {
  _id: string
  from: string
}

/** What stands under each id, and the ids of each request. `addAll` stops at the first id that is taken, as the database does. */
function store(taken: string[] = [], before: (documents: Kept[]) => Promise<void> = async () => undefined) {
  const kept = new Map<string, Kept>(taken.map(_id => [_id, { _id, from: 'before' }]))
  const requests: string[][] = []
  const put = (document: Kept): boolean => !kept.has(document._id) && Boolean(kept.set(document._id, document))
  const addAll = async (documents: Kept[]) => {
    requests.push(documents.map(one => one._id))
    await before(documents)
    return documents.every(put) ? accept(documents) : refuse({ kind: 'already-exists' as const })
  }
  const add = async (document: Kept) => {
    const added = await addAll([document])
    return added.ok ? accept(document) : added
  }
  return { kept, requests, add: addingTogether<Kept>({ add, addAll }) }
}

const document = (_id: string, from = 'call'): Kept => ({ _id, from })
const exists = { ok: false, error: { kind: 'already-exists' } }
const turn = () => new Promise(resolve => setImmediate(resolve))
async function turns(): Promise<void> {
  for (let n = 0; n < 5; n++) await turn()
}

test('what comes in one turn travels together, and what comes alone by itself', async () => {
  const { add, requests } = store()
  expect(await Promise.all(['a', 'b', 'c'].map(id => add(document(id))))).toEqual(['a', 'b', 'c'].map(id => accept(document(id))))
  expect(await add(document('d'))).toEqual(accept(document('d')))
  expect(requests).toEqual([['a', 'b', 'c'], ['d']])
})

test('what comes while a request is under way travels together with the next', async () => {
  let answer = () => undefined as void
  const { add, requests } = store([], ([first]) => (first?._id === 'a' ? new Promise(resolve => (answer = resolve)) : Promise.resolve()))
  const first = add(document('a'))
  await turns()
  const second = add(document('b'))
  await turn()
  const third = add(document('c'))
  answer()
  expect(await Promise.all([first, second, third])).toEqual(['a', 'b', 'c'].map(id => accept(document(id))))
  expect(requests).toEqual([['a'], ['b', 'c']])
})

test('a request that hangs holds nobody up', async () => {
  const { add } = store([], ([first]) => (first?._id === 'a' ? new Promise(() => {}) : Promise.resolve()))
  void add(document('a'))
  await turns()
  expect(await add(document('b'))).toEqual(accept(document('b')))
})

test('an id that is taken costs the others nothing: each stands under its id, and its caller can see that it is its own', async () => {
  const { add, kept } = store(['b'])
  const [first, second, third] = await Promise.all([add(document('a')), add(document('b')), add(document('c'))])
  expect([first, second, third]).toEqual([exists, exists, accept(document('c'))])
  expect([...kept.values()]).toEqual([{ _id: 'b', from: 'before' }, document('a'), document('c')])
})

test('whoever comes alone to an id that is taken is refused by one request', async () => {
  const { add, requests } = store(['a'])
  expect(await add(document('a'))).toEqual(exists)
  expect(requests).toEqual([['a']])
})

test('of two with one id the first is added and the second refused', async () => {
  const { add, kept, requests } = store()
  expect(await Promise.all([add(document('a', 'one')), add(document('b')), add(document('a', 'other'))])).toEqual([accept(document('a', 'one')), accept(document('b')), exists])
  expect([kept.get('a'), requests]).toEqual([document('a', 'one'), [['a', 'b']]])
})

test('a rush is parted: no request carries more than fifty', async () => {
  const { add, requests } = store()
  await Promise.all(Array.from({ length: 120 }, (_, n) => add(document(`n${n}`))))
  expect(requests.map(request => request.length)).toEqual([50, 50, 20])
})

test('what goes wrong with a request is told to everyone in it, and to nobody after', async () => {
  const { add } = store([], async documents => { if (documents.length > 1) throw new Error('the network broke') })
  expect(await Promise.allSettled([add(document('a')), add(document('b'))])).toEqual([1, 2].map(() => ({ status: 'rejected', reason: new Error('the network broke') })))
  expect(await add(document('c'))).toEqual(accept(document('c')))
})
