import { limitsOf, unkept } from './pick-limits'

const group = (key: string, minimum: number, maximum: number) => ({ key, name: `${key}组`, answers: [key], picks: { minimum, maximum } })
const candidate = (group: string, withdrawn = false) => ({ group, withdrawn })
const rule = { picks: { minimum: 3, maximum: 4 }, groups: { field: 'track', of: [group('a', 2, 2), group('b', 0, 2)] } }

describe('limitsOf', () => {
  test('are the charter’s while everybody stands', () => {
    expect(limitsOf(rule, [candidate('a'), candidate('a'), candidate('a'), candidate('b'), candidate('b')])).toEqual({ picks: { minimum: 3, maximum: 4 }, groups: [{ key: 'a', name: 'a组', minimum: 2, maximum: 2 }, { key: 'b', name: 'b组', minimum: 0, maximum: 2 }] })
  })

  test('come down where fewer stand than have to be picked', () => {
    expect(limitsOf(rule, [candidate('a'), candidate('a', true), candidate('b')])).toEqual({ picks: { minimum: 2, maximum: 2 }, groups: [{ key: 'a', name: 'a组', minimum: 1, maximum: 1 }, { key: 'b', name: 'b组', minimum: 0, maximum: 1 }] })
  })

  test('know one list without groups', () => {
    expect(limitsOf({ picks: { minimum: 2, maximum: 10 } }, [candidate(''), candidate(''), candidate('')])).toEqual({ picks: { minimum: 2, maximum: 3 }, groups: [] })
  })
})

describe('unkept', () => {
  const limits = limitsOf(rule, [candidate('a'), candidate('a'), candidate('a'), candidate('b'), candidate('b')])
  test.each<[string, string[], object[]]>([
    ['nothing on a ballot that keeps all', ['a', 'a', 'b'], []],
    ['the group first, then the whole', ['a'], [{ kind: 'too-few-in-group', group: 'a组', minimum: 2 }, { kind: 'too-few-picks', minimum: 3 }]],
    ['a group with too many', ['a', 'a', 'a', 'b'], [{ kind: 'too-many-in-group', group: 'a组', maximum: 2 }]],
    ['the whole alone, where every group keeps its own', ['a', 'a'], [{ kind: 'too-few-picks', minimum: 3 }]],
  ])('names %s', (_, picked, found) => expect(unkept(limits, picked)).toEqual(found))
})
