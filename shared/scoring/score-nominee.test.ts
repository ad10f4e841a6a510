import { scoreNominee, type Scoring } from './score-nominee'

const scoring: Scoring = {
  criteria: [{ key: 'deeds', title: '个人事迹', maximum: 40 }, { key: 'honours', title: '获奖情况', maximum: 20 }],
  marks: { deeds: 35, honours: 12 },
  isRecused: false,
  isOwnFile: false,
}

describe('scoreNominee', () => {
  test('adds the points of all criteria', () => {
    expect(scoreNominee(scoring)).toEqual({ ok: true, value: { marks: { deeds: 35, honours: 12 }, total: 47 } })
  })

  test('takes nothing and everything a criterion gives', () => {
    expect(scoreNominee({ ...scoring, marks: { deeds: 0, honours: 20 } })).toEqual({ ok: true, value: { marks: { deeds: 0, honours: 20 }, total: 20 } })
  })

  test.each([
    ['with a criterion unmarked', { marks: { deeds: 35 } }, { kind: 'mark-missing', criterion: 'honours' }],
    ['above a maximum', { marks: { deeds: 41, honours: 12 } }, { kind: 'mark-out-of-range', criterion: 'deeds', maximum: 40 }],
    ['below nothing', { marks: { deeds: -1, honours: 12 } }, { kind: 'mark-out-of-range', criterion: 'deeds', maximum: 40 }],
    ['with a criterion the charter does not have', { marks: { deeds: 35, honours: 12, looks: 5 } }, { kind: 'mark-out-of-range', criterion: 'looks', maximum: 0 }],
    ['by an expert who stood back', { isRecused: true }, { kind: 'recused' }],
    ["on the expert's own file", { isOwnFile: true }, { kind: 'own-file' }],
  ])('refuses a scorecard %s', (_, change, error) => {
    expect(scoreNominee({ ...scoring, ...(change as Partial<Scoring>) })).toEqual({ ok: false, error })
  })
})
