import type { CampaignHome } from '@shared/campaign/contract'
import { instantAt } from '@shared/basics/shanghai-time'
import { groupText, unionPoster } from './pack-words'

const at = (day: string) => instantAt(day, '00:00')
const stage = (kind: string, title: string, opens: string, closes: string | null) => ({ key: kind, kind, title, opensAt: at(opens), closesAt: closes === null ? null : at(closes), state: 'next' })
const home = {
  titleLines: ['第二届', '“台州工匠”选树'], honourTitle: '台州工匠', vote: { opensAt: at('2018-05-12'), closesAt: at('2018-05-22'), period: 'campaign' },
  stages: [stage('nomination', '申报', '2018-03-14', '2018-04-01'), stage('expertReview', '专家评审', '2018-05-01', '2018-05-08'), stage('publicVote', '网络投票', '2018-05-12', '2018-05-22'), stage('publicity', '公示', '2018-05-24', null)],
} as unknown as CampaignHome

describe('groupText', () => {
  test('says what it is, when, where, whose, and that nobody has to', () => expect(groupText(home, '椒江区总工会', 'https://a.cn/s/abcdefghij')).toBe([
    '第二届“台州工匠”选树', '网络投票 5月12日—21日 24:00', '自愿、匿名，每人一张选票', '评选办法、候选人的事迹、公示名单，都在里面，谁都可以看。', 'https://a.cn/s/abcdefghij', '椒江区总工会转。看不看、转不转都凭自愿，不计数，不奖励。',
  ].join('\n')))
  test('leaves out a link that is not whole', () => expect(groupText(home, '椒江区总工会', null)).not.toContain('http'))
  test('says nothing of a vote where there is none', () => expect(groupText({ ...home, vote: null }, '椒江区总工会', null)).not.toContain('投票'))
})

describe('unionPoster', () => {
  test('tells the days that concern the public, under the union\'s name', () => expect(unionPoster(home, '椒江区总工会', '食堂')).toEqual({
    name: '台州工匠', titleLines: ['第二届', '“台州工匠”选树'], stages: ['申报 3月14日—31日 24:00', '网络投票 5月12日—21日 24:00', '公示 5月24日起'], union: '椒江区总工会', place: '食堂',
  }))
})
