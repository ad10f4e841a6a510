import { chongqing2017 } from '@shared/charters/chongqing-2017'
import { taizhou2018 } from '@shared/charters/taizhou-2018'
import { voteRulePairs } from './vote-rule-words'

test('says the reference charter’s vote in words', () => {
  expect(voteRulePairs(taizhou2018)).toEqual([
    ['投票', '每人一张选票，选 1 到 10 名，自愿、匿名，投出后不能改'],
    ['候选人次序', '每人看到的次序都不同'],
    ['票数', '截止后公布，投票期间谁也看不到'],
    ['有人退出', '投给他的一票不再计，同一张选票上其余的照算'],
    ['综合得分', '专家评审 50%，网络投票 50%。综合得分相同的，专家分高的在前'],
  ])
})

test('names channels with their formula, groups with their limits, and set hours', () => {
  expect(voteRulePairs(chongqing2017)).toContainEqual(['投票渠道', '重庆市总工会官方网站、“渝工娘家人”APP、“渝工娘家人”微信公众号、重庆日报官方网站、重庆日报微信公众号、《重庆智造》微信公众号。各渠道票数相加'])
  const groups = { field: 'track', of: [{ key: 'a', name: '智能制造', answers: ['a'], picks: { minimum: 2, maximum: 2 }, listed: 3 }, { key: 'b', name: '传统工艺', answers: ['b'], picks: { minimum: 0, maximum: 1 } }] }
  const pairs = voteRulePairs({ ...taizhou2018, vote: { ...taizhou2018.vote!, groups, totalsShown: { kind: 'daily', at: '18:00' }, period: 'day', changeAllowed: true, withdrawnCandidate: 'may-cast-again' } })
  expect(pairs).toEqual(expect.arrayContaining([
    ['投票', '每人每天一张选票，选 1 到 10 名，自愿、匿名，截止前可以改投'],
    ['分组', '智能制造选 2 名，入选名额 3 名；传统工艺可以不选，至多 1 名'],
    ['票数', '每天 18:00 公布一次，截止后公布全部'],
    ['有人退出', '投给他的一票不再计，投过他的人可以重新投一次'],
  ]))
})

test('says only how experts and vote weigh where nobody votes', () => {
  expect(voteRulePairs({ ...taizhou2018, vote: null, weights: { experts: 100, votes: 0 } })).toEqual([['综合得分', '专家评审 100%，网络投票 0%。综合得分相同的，专家分高的在前']])
})
