import { accept, refuse } from '@shared/basics/result'
import { addingTogether } from './adding-together'

interface Kept {
  _id: string
  from: string
}

/** What stands under each id, and what was asked for: ids of each request. `addAll` stops at the first id that is taken, as the database does. */
function store(...taken: string[]) {
  const kept = new Map<string, Kept>(taken.map(_id => [_id, { _id, from: 'before' }]))
  const requests: string[][] = []
  const put = (document: Kept): boolean => !kept.has(document._id) && Boolean(kept.set(document._id, document))
  const addAll = async (documents: Kept[]) => {
    requests.push(documents.map(one => one._id))
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

test('what comes in one turn travels together, and what comes alone by itself', async () => {
  const { add, requests } = store()
  expect(await Promise.all(['a', 'b', 'c'].map(id => add(document(id))))).toEqual(['a', 'b', 'c'].map(id => accept(document(id))))
  expect(await add(document('d'))).toEqual(accept(document('d')))
  expect(requests).toEqual([['a', 'b', 'c'], ['d']])
})

test('an id that is taken costs the others nothing: each stands under its id, and its caller can see that it is its own', async () => {
  const { add, kept } = store('b')
  const [first, second, third] = await Promise.all([add(document('a')), add(document('b')), add(document('c'))])
  expect([first, second, third]).toEqual([exists, exists, accept(document('c'))])
  expect([...kept.values()]).toEqual([{ _id: 'b', from: 'before' }, document('a'), document('c')])
})

test('of two with one id the first is added and the second refused', async () => {
  const { add, kept } = store()
  expect(await Promise.all([add(document('a', 'one')), add(document('b')), add(document('a', 'other'))])).toEqual([accept(document('a', 'one')), accept(document('b')), exists])
  expect(kept.get('a')).toEqual(document('a', 'one'))
})

test('a rush is parted: no request carries more than fifty', async () => {
  const { add, requests } = store()
  await Promise.all(Array.from({ length: 120 }, (_, n) => add(document(`n${n}`))))
  expect(requests.map(request => request.length)).toEqual([50, 50, 20])
})

test('what goes wrong with a request is told to everyone in it, and to nobody after', async () => {
  const broken = async () => { throw new Error('the network broke') }
  const { add: addAlone } = store()
  const add = addingTogether<Kept>({ add: addAlone, addAll: broken })
  expect(await Promise.allSettled([add(document('a')), add(document('b'))])).toEqual([1, 2].map(() => ({ status: 'rejected', reason: new Error('the network broke') })))
  expect(await add(document('c'))).toEqual(accept(document('c')))
})
