import { endOfDay, instantAt, startOfDay } from '../../basics/shanghai-time'
import type { Deadline, Stage } from '../../campaign/stage'

/** 推荐申报, then the notice's five: 资格初审、专家评审、网络投票、社会公示和审定命名. */
export const stages: Stage[] = [
  { key: 'nomination', kind: 'nomination', title: '推荐申报', opensAt: startOfDay('2018-03-05'), closesAt: endOfDay('2018-03-31'), by: ['各县（市、区）总工会', '台州经济开发区（台州绿心旅游度假区）总工会', '专业学会、行业协会等社会团体'] },
  { key: 'eligibilityReview', kind: 'eligibilityReview', title: '资格初审', opensAt: startOfDay('2018-04-01'), closesAt: endOfDay('2018-04-13'), by: ['市总工会'] },
  { key: 'expertReview', kind: 'expertReview', title: '专家评审', opensAt: startOfDay('2018-04-14'), closesAt: endOfDay('2018-04-28'), by: ['评审工作小组'] },
  { key: 'publicVote', kind: 'publicVote', title: '网络投票', opensAt: startOfDay('2018-05-12'), closesAt: endOfDay('2018-05-21'), by: ['市总工会网络平台'] },
  { key: 'publicity', kind: 'publicity', title: '社会公示', opensAt: startOfDay('2018-05-24'), closesAt: endOfDay('2018-05-30'), by: ['相关媒体'] },
  { key: 'decision', kind: 'decision', title: '审定命名', opensAt: startOfDay('2018-06-01'), closesAt: endOfDay('2018-06-30'), by: ['市总工会'] },
]

/** The notice sets one deadline, for what recommending organisations send to the city. "3月31日前" takes in that day. */
export const deadlines: Deadline[] = [{ key: 'recommendation', level: 'city', at: instantAt('2018-03-31', '24:00'), said: '3月31日前' }]
