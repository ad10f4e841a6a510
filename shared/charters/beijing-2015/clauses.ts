import type { Clause } from '../../campaign/eligibility'

const declared = (field: string, ask: string): Clause['question'] => ({ kind: 'declared', field, ask })

/** 劳模评选的时代性和先进性: the three kinds of people that the notice wants more of, in its own words. It sets no other conditions. */
export const clauses: Clause[] = [
  { code: 'main-battlefield', said: '在推动首都科学发展、科技创新和首都产业结构调整进程中做出突出成绩的杰出人才', weight: 'any', question: declared('mainBattlefield', '在首都科学发展、科技创新或产业结构调整中做出了突出成绩？') },
  { code: 'front-line', said: '长期工作在生产、科研一线，在平凡岗位上做出突出贡献、具有时代特色的普通劳动者', weight: 'any', question: declared('frontLine', '长期工作在生产、科研一线，在平凡岗位上做出了突出贡献？') },
  { code: 'every-stratum', said: '非公企业、高新技术企业、中介组织从业人员和农民工中的优秀代表', weight: 'any', question: declared('everyStratum', '在非公企业、高新技术企业、中介组织工作，或是农民工？') },
]
