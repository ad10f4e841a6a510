import type { Clause } from '../../campaign/eligibility'

const declared = (field: string, ask: string): Clause['question'] => ({ kind: 'declared', field, ask })

/** 选树对象和条件. `said` is the notice's own wording; the form holds the fields that are asked for. */
export const clauses: Clause[] = [
  {
    code: 'five-years',
    said: '在本市各企业直接从事一线技能工作满五年',
    weight: 'must',
    question: { kind: 'full-years', field: 'frontLineSince', atLeast: 5, by: '2018-03-31' },
  },
  { code: 'local-company', said: '在本市各企业', weight: 'must', question: declared('inLocalCompany', '现在是台州市企业的职工吗？') },
  { code: 'still-in-post', said: '仍在技能岗位上的职工', weight: 'must', question: declared('stillInPost', '现在仍在一线技能岗位上吗？') },
  { code: 'law-abiding', said: '遵纪守法，爱岗敬业，崇尚劳动，勇于创新，具有良好的职业道德', weight: 'must', question: declared('lawAbiding', '遵纪守法，没有违法违纪和重大安全质量责任？') },
  {
    code: 'invention',
    said: '（一）在技术上有重大发明创造或重大技术革新，在企业技术改造、引进吸收高新技术、解决关键技术难题、消除重大安全隐患方面有突出贡献的',
    weight: 'any',
    question: declared('invention', '有重大发明创造、技术革新，或解决过关键技术难题、消除过重大安全隐患？'),
  },
  {
    code: 'rare-skill',
    said: '（二）刻苦钻研技术，具有绝招绝技，在全市同行业具有一定推广价值的，或是掌握绝技绝活的非物质文化遗产传承技术技能人才',
    weight: 'any',
    question: declared('rareSkill', '有绝招绝技，或是掌握绝技绝活的非遗传承人才？'),
  },
  { code: 'advanced-technology', said: '（三）跟踪本行业技术前沿，推广先进适用技术，产生显著经济效益，在全市具有较大影响的', weight: 'any', question: declared('advancedTechnology', '推广先进适用技术，产生了显著经济效益？') },
  {
    code: 'energy-saving',
    said: '（四）围绕节能减排，善于开发新技术、新工艺、新材料、新产品、新设备，为发展循环经济、低碳经济、绿色经济做出重要贡献的',
    weight: 'any',
    question: declared('energySaving', '围绕节能减排，开发过新技术、新工艺、新材料、新产品或新设备？'),
  },
  {
    code: 'apprentices',
    said: '（五）发扬团队精神，传绝技、带高徒，所带徒弟多人成为企业技能骨干，在各类技能竞赛中取得优异成绩的',
    weight: 'any',
    question: declared('apprentices', '带的徒弟有多人成为技能骨干，或在技能竞赛中取得优异成绩？'),
  },
  { code: 'senior-worker', said: '（六）原则上应具有国家职业资格高级工以上', weight: 'soft', question: { kind: 'skill-level', field: 'skillLevel', atLeast: 4 } },
  { code: 'teacher-or-researcher', said: '各级各类学校教师及专门研究人员不在选树之列', weight: 'excluded', question: declared('teacherOrResearcher', '是各级各类学校教师或专门研究人员吗？') },
]
