import type { Demo } from './demo'
import { nominee } from './nominee'
import { recommendedByCitizen } from './recommend'
import { citizen, cityOfficers, custodians, experts, newcomer, supervisors, type Person } from './people'

export interface Role {
  /** What the stage calls this identity. */
  role: string
  name: string
  /** What to try as this person. */
  note: string
  as: Person['as']
}

const role = (title: string, note: string, { name, as }: Person): Role => ({ role: title, name, note, as })

/** Who is who in the demo: identities by role, and the ids of what is in it. Answered at `GET /local/scenario`. */
export function whoIsWho({ offices, campaigns, noticeIds, storyIds }: Demo) {
  const wenling = offices.counties.find(one => one.name === '温岭市总工会')
  const unit = offices.units.find(one => one.name === '石矶缝制设备有限公司工会')
  const returned = nominee(68, campaigns.practice.campaignId)
  const recommended = recommendedByCitizen(campaigns.practice.campaignId)
  const roles = [
    role('工人', '还没有报名，从自荐开始', newcomer),
    role('退回待补', `${returned.name}的材料被退回，去补`, returned),
    role('被举荐的人', '有人替他写了推荐，等他看过再确认', recommended),
    role('投票人', '选、核对、投出', citizen),
    ...(unit ? [role('单位工会', unit.name, unit.officer)] : []),
    ...(wenling ? [role('县工会', `${wenling.name}，推荐与名额`, wenling.officer)] : []),
    role('市工会', '初审、定候选人、公示、命名', cityOfficers.second),
    role('第二人', '公示、命名、发布要两个人', cityOfficers.third),
    ...experts.slice(0, 1).map(one => role('专家', '打分、回避', one)),
    ...supervisors.slice(0, 1).map(one => role('监督员', '台账、联署票箱', one)),
    role('异议受理人', '受理、核实、两人决定、办结', custodians[0]),
    role('第二受理人', '复核决定', custodians[1]),
  ]
  const ids = Object.fromEntries(Object.entries(campaigns).map(([name, { campaignId }]) => [name, campaignId]))
  return { roles, campaigns: ids, noticeIds, storyIds, offices: { federationId: offices.federationId, counties: offices.counties.map(({ id, name }) => ({ id, name })), units: offices.units.map(({ id, name }) => ({ id, name })) } }
}
export type Scenario = ReturnType<typeof whoIsWho>
