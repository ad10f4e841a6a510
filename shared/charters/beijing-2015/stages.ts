import { endOfDay, instantAt, startOfDay } from '../../basics/shanghai-time'
import type { Deadline, Stage } from '../../campaign/stage'

/** 一报告两审核三公示. The notice sets no dates; the report to the workers and the unit's and the county's publicity are part of the recommendation, level by level; 初审 reads 基本情况和结构比例, 复审 the 事迹材料. */
export const stages: Stage[] = [
  { key: 'nomination', kind: 'nomination', title: '民主推荐', opensAt: startOfDay('2015-01-12'), closesAt: endOfDay('2015-03-13'), by: ['推荐人选所在单位', '各区、县总工会，各产业工会'] },
  { key: 'eligibilityReview', kind: 'eligibilityReview', title: '初审', opensAt: startOfDay('2015-03-16'), closesAt: endOfDay('2015-03-27'), by: ['北京市总工会'] },
  { key: 'expertReview', kind: 'expertReview', title: '复审', opensAt: startOfDay('2015-03-30'), closesAt: endOfDay('2015-04-10'), by: ['北京市总工会'] },
  { key: 'publicity', kind: 'publicity', title: '全市公示', opensAt: startOfDay('2015-04-15'), closesAt: endOfDay('2015-04-21'), by: ['北京市总工会'] },
  { key: 'decision', kind: 'decision', title: '审定命名', opensAt: startOfDay('2015-04-22'), closesAt: endOfDay('2015-04-30'), by: ['北京市总工会'] },
]

/** The office's. */
export const deadlines: Deadline[] = [{ key: 'recommendation', level: 'city', at: instantAt('2015-03-13', '24:00'), said: '3月13日前' }]
