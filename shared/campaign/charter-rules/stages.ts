import type { StageKind } from '../stage'
import { repeats, unless, type CharterRule } from './fault'

const once: StageKind[] = ['nomination', 'eligibilityReview', 'expertReview', 'publicVote', 'decision', 'conferral']
const needsEnd: StageKind[] = ['nomination', 'eligibilityReview', 'expertReview', 'publicVote']

const windows: CharterRule = ({ stages }) => stages.flatMap((stage, position) => {
  const path = `stages.${stage.key}`
  const before = stages[position - 1]
  return [
    ...unless(stage.closesAt === null || stage.closesAt > stage.opensAt, `${path}.closesAt`, `“${stage.title}”的结束时间不能早于开始时间。`),
    ...unless(stage.closesAt !== null || !needsEnd.includes(stage.kind), `${path}.closesAt`, `“${stage.title}”必须写明结束时间。`),
    ...unless(before === undefined || stage.opensAt >= before.opensAt, `${path}.opensAt`, `“${stage.title}”排在“${before?.title}”之后，却开始得更早。`),
  ]
})

const kinds: CharterRule = ({ stages }) => [
  ...repeats(stages.map(stage => stage.key), 'stages', '环节代号'),
  ...repeats(stages.map(stage => stage.kind).filter(kind => once.includes(kind)), 'stages', '环节类型'),
  ...unless(stages.some(stage => stage.kind === 'nomination'), 'stages', '缺少推荐申报环节。'),
  ...unless(stages.some(stage => stage.kind === 'publicity'), 'stages', '缺少公示环节。'),
  ...unless(stages.some(stage => stage.kind === 'decision' || stage.kind === 'conferral'), 'stages', '缺少审定命名环节。'),
]

const partners: CharterRule = ({ stages, vote, scoring }) => {
  const has = (kind: StageKind) => stages.some(stage => stage.kind === kind)
  return [
    ...unless(!has('publicVote') || vote !== null, 'vote', '有网络投票环节，却没有写投票规则。'),
    ...unless(has('publicVote') || vote === null, 'stages', '写了投票规则，却没有网络投票环节。'),
    ...unless(!has('expertReview') || scoring !== null, 'scoring', '有专家评审环节，却没有写评分细则。'),
    ...unless(has('expertReview') || scoring === null, 'stages', '写了评分细则，却没有专家评审环节。'),
  ]
}

const levels = ['unit', 'county', 'city'] as const

/** Each level hands in no later than the one above it, and within the time for nominations. */
const deadlines: CharterRule = ({ stages, deadlines }) => {
  const nomination = stages.find(stage => stage.kind === 'nomination')
  const closesAt = nomination?.closesAt ?? null
  return deadlines.flatMap(deadline => {
    const path = `deadlines.${deadline.key}`
    const higher = deadlines.filter(other => levels.indexOf(other.level) > levels.indexOf(deadline.level))
    return [
      ...unless(nomination === undefined || deadline.at > nomination.opensAt, `${path}.at`, `截止“${deadline.said}”早于推荐申报的开始时间。`),
      ...unless(closesAt === null || deadline.at <= closesAt, `${path}.at`, `截止“${deadline.said}”晚于推荐申报的结束时间。`),
      ...unless(higher.every(other => deadline.at <= other.at), `${path}.at`, `截止“${deadline.said}”晚于上一级的截止时间。`),
    ]
  }).concat(repeats(deadlines.map(deadline => deadline.key), 'deadlines', '截止代号'), repeats(deadlines.map(deadline => deadline.level), 'deadlines', '截止层级'))
}

export const stageRules: CharterRule[] = [windows, kinds, partners, deadlines]
