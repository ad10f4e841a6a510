import { isClock } from './clock'
import { repeats, unless, type CharterRule } from './fault'
import { voteRules } from './vote'

const routes: CharterRule = ({ channels, quotas }) => {
  const reached = channels.flatMap(channel => channel.routes)
  return [
    ...repeats(channels.map(channel => channel.channel), 'channels', '推荐渠道'),
    ...repeats(quotas.map(quota => quota.kind), 'quotas', '名额的单位类型'),
    ...quotas.flatMap(quota => unless(reached.includes(quota.kind), 'quotas', `给“${quota.kind}”定了名额，却没有渠道报到那里。`)),
  ]
}

/** What counts towards the result is there to be counted. */
const weights: CharterRule = ({ weights, vote, scoring }) => [
  ...unless(weights.experts + weights.votes === 100, 'weights', `专家评分和网络投票的权重加起来是 ${weights.experts + weights.votes}，应是 100。`),
  ...unless(weights.votes === 0 || vote !== null, 'weights.votes', '网络投票有权重，却没有投票规则。'),
  ...unless(weights.experts === 0 || scoring !== null, 'weights.experts', '专家评分有权重，却没有评分细则。'),
]

const outcome: CharterRule = ({ scoring, publicity, awards, honourTitle }) => {
  const last = publicity[publicity.length - 1]
  const honoured = awards.reduce((sum, award) => sum + award.count, 0)
  return [
    ...repeats(publicity.map(display => display.key), 'publicity', '公示代号'),
    ...repeats(scoring?.criteria.map(criterion => criterion.key) ?? [], 'scoring.criteria', '评分项代号'),
    ...publicity.flatMap(display => [
      ...unless(scoring === null || display.listed <= scoring.candidates, `publicity.${display.key}.listed`, '公示人数不能多于候选人数。'),
      ...unless(display.objectionWorkingDays >= display.workingDays, `publicity.${display.key}.objectionWorkingDays`, '受理异议的工作日不能少于公示的工作日。'),
      ...unless(isClock(display.objectionsUntil), `publicity.${display.key}.objectionsUntil`, '受理异议的截止钟点不对。'),
      ...unless(display.shows.includes('name'), `publicity.${display.key}.shows`, '公示名单必须有姓名。'),
    ]),
    ...unless(last === undefined || honoured <= last.listed, 'awards', `授予 ${honoured} 名，多于最后一次公示的 ${last?.listed} 名。`),
    ...unless(awards.some(award => award.title === honourTitle), 'awards', `没有一项授予“${honourTitle}”。`),
  ]
}

export const choiceRules: CharterRule[] = [routes, ...voteRules, weights, outcome]
