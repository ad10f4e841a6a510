import type { Standing } from './contract'
import { settleCandidates, type Settling } from './settle-candidates'

const standing = (nominationId: string, rank: number, scorecards = 3): Standing => ({ nominationId, name: `甲${nominationId}`, trade: '焊工', unitName: '海隅机电', scorecards, recusals: 0, mean: 100 - rank, rank })
const [a, b, c, d] = [standing('a', 1), standing('b', 2), standing('c', 2), standing('d', 4)]
const settling: Settling = { standings: [a, b, c, d], rule: { candidates: 2, minimumScorecards: 3 }, tieRule: 'experts-first', candidateIds: ['a', 'c'] }
const reason = '专家评审按平均分确定前 2 名为候选人，您这次没有进入。'

describe('settleCandidates', () => {
  test('passes everybody else over with a reason', () => {
    expect(settleCandidates(settling)).toEqual({ ok: true, value: { candidates: [a, c], passedOver: [{ nominationId: 'b', reason }, { nominationId: 'd', reason }] } })
  })

  test('lets the office choose either of two equals at the cut', () => {
    expect(settleCandidates({ ...settling, candidateIds: ['a', 'b'] })).toMatchObject({ ok: true, value: { candidates: [a, b] } })
  })

  test('takes in all equals at the cut where the charter says so', () => {
    expect(settleCandidates({ ...settling, tieRule: 'all-in', candidateIds: ['a', 'b', 'c'] })).toMatchObject({ ok: true, value: { candidates: [a, b, c] } })
  })

  test('takes everybody where there are fewer than the charter has places', () => {
    expect(settleCandidates({ ...settling, rule: { candidates: 24, minimumScorecards: 3 }, candidateIds: ['a', 'b', 'c', 'd'] })).toEqual({ ok: true, value: { candidates: [a, b, c, d], passedOver: [] } })
  })

  test.each([
    ['with a nominee short of scorecards', { standings: [a, b, c, standing('d', 4, 2)] }, { kind: 'scorecards-missing', names: ['甲d'] }],
    ['with one too many', { candidateIds: ['a', 'b', 'c'] }, { kind: 'wrong-number', expected: 2 }],
    ['with one too few', { candidateIds: ['a'] }, { kind: 'wrong-number', expected: 2 }],
    ['with someone named twice', { candidateIds: ['a', 'a'] }, { kind: 'wrong-number', expected: 2 }],
    ['with one of three equals left out where all go in', { tieRule: 'all-in', candidateIds: ['a', 'b'] }, { kind: 'wrong-number', expected: 3 }],
    ['without somebody above the cut', { candidateIds: ['b', 'c'] }, { kind: 'not-by-rank', name: '甲a' }],
    ['with somebody below the cut', { candidateIds: ['a', 'd'] }, { kind: 'not-by-rank', name: '甲d' }],
    ['with somebody who was not approved', { candidateIds: ['a', 'x'] }, { kind: 'not-by-rank', name: '' }],
  ])('refuses a list %s', (_, change, error) => {
    expect(settleCandidates({ ...settling, ...(change as Partial<Settling>) })).toEqual({ ok: false, error })
  })
})
