import { readTotals, rowsOf, type TotalsFault } from './read-totals'

const candidates = [
  { candidateId: 'a', number: 1, name: '陈海', withdrawn: false },
  { candidateId: 'b', number: 2, name: '陈海', withdrawn: false },
  { candidateId: 'c', number: 3, name: '欧阳雪', withdrawn: false },
  { candidateId: 'd', number: 4, name: '李退', withdrawn: true },
]
const all = [{ candidateId: 'a', votes: 1200 }, { candidateId: 'b', votes: 0 }, { candidateId: 'c', votes: 35 }]
const read = (pasted: string) => readTotals(rowsOf(pasted), candidates)

describe('readTotals', () => {
  test.each([
    ['by number', '1 1200\n2 0\n3 35'],
    ['pasted from a table, with its head and an empty line', '序号\t姓名\t得票数\n1\t陈海\t1,200\n2\t陈海\t0\n\n3\t欧阳雪\t35票\n'],
    ['with commas, full and half width', '1,陈海,1,200\n2，陈海，0\n欧阳雪,35'],
  ])('reads a table %s', (_, pasted) => expect(read(pasted)).toEqual({ ok: true, value: all }))

  test.each<[string, string, TotalsFault[]]>([
    ['a name that two bear', '陈海 5\n2 0\n3 35', [{ row: 1, kind: 'ambiguous', said: '陈海 5' }, { row: 0, kind: 'missing', said: '陈海' }]],
    ['somebody who does not stand', '1 1\n2 1\n3 1\n王无 9', [{ row: 4, kind: 'nobody', said: '王无 9' }]],
    ['votes that are no number', '1 1\n2 1\n3 三十5', [{ row: 3, kind: 'not-a-number', said: '3 三十5' }, { row: 0, kind: 'missing', said: '欧阳雪' }]],
    ['somebody twice', '1 1\n2 1\n3 1\n3 2', [{ row: 4, kind: 'twice', said: '欧阳雪' }]],
    ['somebody left out', '1 1\n2 1', [{ row: 0, kind: 'missing', said: '欧阳雪' }]],
  ])('names %s', (_, pasted, faults) => expect(read(pasted)).toEqual({ ok: false, error: { kind: 'rows-wrong', faults } }))

  test('takes totals of somebody who has withdrawn since', () => expect(read('1 1200\n2 0\n3 35\n4 9')).toEqual({ ok: true, value: [...all, { candidateId: 'd', votes: 9 }] }))
})
