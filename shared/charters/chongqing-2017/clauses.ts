import type { Clause } from '../../campaign/eligibility'

const must = (code: string, field: string, said: string, ask: string): Clause => ({ code, said, weight: 'must', question: { kind: 'declared', field, ask } })

/** 推荐对象及条件: "具体应满足以下条件", all four of them. */
export const clauses: Clause[] = [
  must('front-line', 'frontLine', '全市各行各业直接从事生产、技术、研发等工作的一线劳动者', '现在直接从事生产、技术或研发工作，在一线吗？'),
  must('craft', 'craft', '具有工艺专长：在从事的岗位和职业中，拥有一技之长或绝招、绝技、绝活', '有一技之长，或绝招、绝技、绝活？'),
  must('mastery', 'mastery', '掌握高超技能：具备的技能、技艺在本单位、本行业、本领域处于一流水平', '技能、技艺在本单位、本行业、本领域是一流水平？'),
  must('lead', 'lead', '体现领军作用：善于解决疑难杂症，勇于攻坚克难', '带领团队解决难题，热心带徒传艺？'),
  must('contribution', 'contribution', '做出突出贡献：在本单位、本行业、本领域做出卓越贡献，取得重要成果', '做出突出贡献，取得重要成果？'),
]
