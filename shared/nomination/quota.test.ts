import { taizhou2018 } from '../charters/taizhou-2018'
import { mayRecommend, quotaOf } from './quota'

const soft = { count: 5, hardness: 'soft' as const }
const hard = { count: 5, hardness: 'hard' as const }

describe('mayRecommend', () => {
  test.each([
    ['the fifth of five', { quota: soft, used: 4, reason: '' }, false],
    ['the sixth, with a reason', { quota: soft, used: 5, reason: '两名来自新兴产业' }, true],
    ['the fifth of a hard five', { quota: hard, used: 4, reason: '' }, false],
    ['the hundredth of a society', { quota: null, used: 99, reason: '' }, false],
  ])('takes %s', (_, recommending, overQuota) => {
    expect(mayRecommend(recommending)).toEqual({ ok: true, value: { overQuota } })
  })

  test.each([
    ['the sixth without a reason', { quota: soft, used: 5, reason: ' ' }, { kind: 'quota-reason-missing', count: 5, used: 5 }],
    ['the sixth of a hard five, whatever the reason', { quota: hard, used: 5, reason: '很优秀' }, { kind: 'quota-full', count: 5 }],
  ])('refuses %s', (_, recommending, error) => {
    expect(mayRecommend(recommending)).toEqual({ ok: false, error })
  })
})

test('Taizhou grants five to each county union, softly, and sets nothing for societies', () => {
  expect(quotaOf(taizhou2018, 'countyUnion')).toEqual(soft)
  expect(quotaOf(taizhou2018, 'society')).toBeNull()
})
