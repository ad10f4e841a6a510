import { endOfDay, instantAt, startOfDay } from '../../basics/shanghai-time'
import type { Deadline, Stage } from '../../campaign/stage'

/** 评选方式（一）–（七）, in the notice's order: here the public votes before the experts. Where the notice names a part of a month, the office set the days. */
export const stages: Stage[] = [
  { key: 'nomination', kind: 'nomination', title: '推荐自荐', opensAt: startOfDay('2017-02-27'), closesAt: instantAt('2017-04-30', '24:00'), by: ['各区县总工会', '市级产业工会'] },
  { key: 'eligibilityReview', kind: 'eligibilityReview', title: '部门初审', opensAt: startOfDay('2017-05-01'), closesAt: endOfDay('2017-05-10'), by: ['市总工会', '市人力社保局', '市质监局', '重庆日报'] },
  { key: 'media', kind: 'media', title: '媒体报道', opensAt: startOfDay('2017-05-11'), closesAt: endOfDay('2017-05-20'), by: ['市级主要媒体', '重点新闻网站'] },
  { key: 'publicVote', kind: 'publicVote', title: '网络投票', opensAt: startOfDay('2017-05-13'), closesAt: endOfDay('2017-05-22'), by: ['市总工会', '重庆日报'] },
  { key: 'expertReview', kind: 'expertReview', title: '专家评审', opensAt: startOfDay('2017-05-23'), closesAt: endOfDay('2017-05-31'), by: ['遴选审核小组'] },
  { key: 'publicity', kind: 'publicity', title: '社会公示', opensAt: startOfDay('2017-06-05'), closesAt: endOfDay('2017-06-09'), by: ['市级主要媒体', '重点新闻网站'] },
  { key: 'decision', kind: 'decision', title: '审定名单', opensAt: startOfDay('2017-06-13'), closesAt: endOfDay('2017-06-16'), by: ['评选领导小组'] },
  { key: 'conferral', kind: 'conferral', title: '授予大会', opensAt: startOfDay('2017-06-20'), closesAt: endOfDay('2017-06-20'), by: ['市总工会'] },
  { key: 'report', kind: 'report', title: '事迹展播', opensAt: startOfDay('2017-07-01'), closesAt: endOfDay('2017-09-30'), by: ['市总工会'] },
]

/** A district's cover letter sets its own deadline before the city's. */
export const deadlines: Deadline[] = [
  { key: 'district', level: 'county', at: endOfDay('2017-04-20'), said: '4月20日之前' },
  { key: 'city', level: 'city', at: instantAt('2017-04-30', '24:00'), said: '2017年4月30日24:00时止' },
]
