import type { Standing } from './contract'
import { settleCandidates, type Settling } from './settle-candidates'

const standing = (nominationId: string, rank: number, scorecards = 3, group = ''): Standing => ({ nominationId, name: `甲${nominationId}`, trade: '焊工', unitName: '海隅机电', group, scorecards, recusals: 0, mean: 100 - rank, rank })
const [a, b, c, d] = [standing('a', 1), standing('b', 2), standing('c', 2), standing('d', 4)]
const settling: Settling = { standings: [a, b, c, d], minimumScorecards: 3, places: [{ group: '', name: '', candidates: 2 }], tieRule: 'experts-first', candidateIds: ['a', 'c'] }
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
    expect(settleCandidates({ ...settling, places: [{ group: '', name: '', candidates: 24 }], candidateIds: ['a', 'b', 'c', 'd'] })).toEqual({ ok: true, value: { candidates: [a, b, c, d], passedOver: [] } })
  })

  test.each([
    ['with a nominee short of scorecards', { standings: [a, b, c, standing('d', 4, 2)] }, { kind: 'scorecards-missing', names: ['甲d'] }],
    ['with one too many', { candidateIds: ['a', 'b', 'c'] }, { kind: 'wrong-number', expected: 2, group: '' }],
    ['with one too few', { candidateIds: ['a'] }, { kind: 'wrong-number', expected: 2, group: '' }],
    ['with someone named twice', { candidateIds: ['a', 'a'] }, { kind: 'wrong-number', expected: 2, group: '' }],
    ['with one of three equals left out where all go in', { tieRule: 'all-in', candidateIds: ['a', 'b'] }, { kind: 'wrong-number', expected: 3, group: '' }],
    ['without somebody above the cut', { candidateIds: ['b', 'c'] }, { kind: 'not-by-rank', name: '甲a' }],
    ['with somebody below the cut', { candidateIds: ['a', 'd'] }, { kind: 'not-by-rank', name: '甲d' }],
    ['with somebody who was not approved', { candidateIds: ['a', 'x'] }, { kind: 'not-by-rank', name: '' }],
  ])('refuses a list %s', (_, change, error) => {
    expect(settleCandidates({ ...settling, ...(change as Partial<Settling>) })).toEqual({ ok: false, error })
  })
})

describe('where the charter gives each group its places', () => {
  const inGroup = (group: string, ...ranks: number[]) => ranks.map((rank, place) => standing(`${group}${place}`, rank, 3, group))
  const parted: Settling = {
    standings: [...inGroup('smart', 1, 2, 3), ...inGroup('craft', 1, 1)], minimumScorecards: 3, tieRule: 'experts-first', candidateIds: ['smart0', 'smart1', 'craft1'],
    places: [{ group: 'smart', name: '智能制造', candidates: 2 }, { group: 'craft', name: '传统工艺', candidates: 1 }],
  }

  test('each is cut by itself, and who is passed over is told of the own group', () => {
    expect(settleCandidates(parted)).toMatchObject({
      ok: true,
      value: {
        candidates: [{ nominationId: 'smart0' }, { nominationId: 'smart1' }, { nominationId: 'craft1' }],
        passedOver: [
          { nominationId: 'smart2', reason: '专家评审按平均分确定“智能制造”前 2 名为候选人，您这次没有进入。' },
          { nominationId: 'craft0', reason: '专家评审按平均分确定“传统工艺”前 1 名为候选人，您这次没有进入。' },
        ],
      },
    })
  })

  test('equals are taken in within their group', () => {
    expect(settleCandidates({ ...parted, tieRule: 'all-in', candidateIds: ['smart0', 'smart1', 'craft0', 'craft1'] })).toMatchObject({ ok: true })
  })

  test.each([
    ['one group filled from the other', ['smart0', 'smart1', 'smart2'], { kind: 'wrong-number', expected: 2, group: '智能制造' }],
    ['somebody below the own group’s cut', ['smart0', 'smart2', 'craft0'], { kind: 'not-by-rank', name: '甲smart2' }],
    ['one too few over all', ['smart0', 'craft0'], { kind: 'wrong-number', expected: 3, group: '' }],
  ])('a list with %s is refused', (_, candidateIds, error) => expect(settleCandidates({ ...parted, candidateIds })).toEqual({ ok: false, error }))
})
