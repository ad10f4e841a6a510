import { lapsedPicks, mayRevise, mostChanges } from './may-revise'

const candidates = [{ candidateId: 'a', withdrawn: false }, { candidateId: 'gone', withdrawn: true }]

describe('mayRevise', () => {
  test.each([
    ['a changed mind where minds may change', true, 'pick-lapses', ['a'], 0, true],
    ['no changed mind where they may not', false, 'may-cast-again', ['a'], 0, false],
    ['another try for a lapsed pick', false, 'may-cast-again', ['a', 'gone'], 0, true],
    ['none where picks simply lapse', false, 'pick-lapses', ['a', 'gone'], 0, false],
    ['no end of changed minds', true, 'pick-lapses', ['a'], mostChanges, false],
    ['another try for a lapsed pick, however often minds changed', true, 'may-cast-again', ['gone'], mostChanges, true],
  ] as const)('gives %s', (_, changeAllowed, withdrawnCandidate, picks, revision, may) => {
    expect(mayRevise({ rule: { changeAllowed, withdrawnCandidate }, newest: { picks, revision }, candidates })).toBe(may)
  })
})

test('lapsedPicks are those whose candidates withdrew', () => expect(lapsedPicks(['a', 'gone', 'stranger'], candidates)).toEqual(['gone']))
