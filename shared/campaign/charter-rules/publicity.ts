import { publicityLevels } from '../publicity-round'
import { repeats, unless, type CharterRule } from './fault'

/** Rounds go upwards, each level once, and end with the whole city; before the vote no list can follow its votes. */
const rounds: CharterRule = ({ publicity }) => {
  const levels = publicity.map(({ level }) => publicityLevels.indexOf(level))
  return [
    ...repeats(publicity.map(({ level }) => level), 'publicity', '公示的范围'),
    ...unless(levels.every((level, place) => place === 0 || level >= (levels[place - 1] ?? 0)), 'publicity', '几次公示要从单位到区县（系统）再到全市。'),
    ...unless(publicity[publicity.length - 1]?.level === 'city', 'publicity', '最后一次公示要面向全市。'),
    ...publicity.flatMap(({ key, level, order, process, people }) => [
      ...unless(level === 'city' || order !== 'votes', `publicity.${key}.order`, '推荐阶段的公示还没有得票，不能按得票排。'),
      ...unless(level !== 'city' || process === undefined, `publicity.${key}.process`, '全市公示的经过由各环节写出，不用另写。'),
      ...unless(level !== 'city' || people !== 1, `publicity.${key}.people`, '全市公示要由两个人办。'),
    ]),
  ]
}

/** Nobody goes up unseen: whose time runs out with an office that has to put them on display first is not sent on. */
const lateFiles: CharterRule = ({ publicity, lateFiles: late }) => publicity.flatMap(({ level }) => [
  ...unless(level !== 'unit' || late?.unit !== 'send-up', 'lateFiles.unit', '单位推荐前要先公示，逾期的材料不能直接送上去。'),
  ...unless(level !== 'county' || late?.recommender !== 'send-up', 'lateFiles.recommender', '推荐单位推荐前要先公示，逾期的材料不能直接送上去。'),
])

export const publicityRules: CharterRule[] = [rounds, lateFiles]
