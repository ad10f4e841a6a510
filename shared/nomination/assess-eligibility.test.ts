import { taizhou2018 } from '../charters/taizhou-2018'
import { assessEligibility, mayBeNominated } from './assess-eligibility'
import type { Answers } from './contract'
import { skillLevels } from './skill-level'

const { eligibility } = taizhou2018
const good: Answers = {
  frontLineSince: '2009-07-01', inLocalCompany: 'yes', stillInPost: 'yes', lawAbiding: 'yes', teacherOrResearcher: 'no', skillLevel: '3',
  invention: 'yes', rareSkill: 'no', advancedTechnology: 'no', energySaving: 'no', apprentices: 'no',
}
const findingsOf = (answers: Answers, softReasons: Answers = {}) => assessEligibility(eligibility, { ...good, ...answers }, softReasons)
const finding = (code: string, answers: Answers, softReasons: Answers = {}) => findingsOf(answers, softReasons).find(each => each.code === code)
const verdictOf = (answers: Answers, softReasons: Answers = {}) => mayBeNominated(eligibility, findingsOf(answers, softReasons))

describe('assessEligibility', () => {
  test('counts full years to the day the notice reckons by, and says how many', () => {
    expect(finding('five-years', {})).toMatchObject({ verdict: 'holds', because: '2009年7月起，8 年 8 个月' })
    expect(finding('five-years', { frontLineSince: '2013-03-31' })).toMatchObject({ verdict: 'holds', because: '2013年3月起，5 年' })
    expect(finding('five-years', { frontLineSince: '2013-04-01' })).toMatchObject({ verdict: 'fails', because: '2013年4月起，4 年 11 个月' })
    expect(finding('five-years', { frontLineSince: '2018-04-02' })).toMatchObject({ verdict: 'fails', because: '2018年4月起，0 个月' })
  })

  test('"高级工以上" holds on the five levels and on the new eight', () => {
    const held = skillLevels.filter(level => finding('senior-worker', { skillLevel: level.code })?.verdict === 'holds').map(level => level.name)
    expect(held).toEqual(['高级工（三级）', '技师（二级）', '高级技师（一级）', '特级技师', '首席技师'])
  })

  test('keeps the reason beside a soft clause, and beside no other', () => {
    const reasons = { 'senior-worker': ' 今年 6 月考高级工 ', 'five-years': '差一个月' }
    expect(finding('senior-worker', { skillLevel: '4' }, reasons)).toMatchObject({ verdict: 'fails', because: '中级工（四级）', softReason: '今年 6 月考高级工' })
    expect(finding('five-years', {}, reasons)).toMatchObject({ softReason: '' })
  })

  test('an exclusion holds when it does not concern the person', () => {
    expect(finding('teacher-or-researcher', {})).toMatchObject({ verdict: 'holds', because: '本人声明：否' })
    expect(finding('teacher-or-researcher', { teacherOrResearcher: 'yes' })).toMatchObject({ verdict: 'fails', because: '本人声明：是' })
  })

  test.each(['frontLineSince', 'skillLevel', 'stillInPost'])('without an answer on %s its clause is unanswered', field => {
    const unanswered = findingsOf({ [field]: '' }).filter(({ verdict }) => verdict === 'unanswered')
    expect(unanswered).toHaveLength(1)
    expect(unanswered[0]?.because).toBe('还没有填')
  })
})

describe('mayBeNominated', () => {
  test.each<[string, Answers, Answers]>([
    ['every condition and one of the five', {}, {}],
    ['all of the five', { rareSkill: 'yes', advancedTechnology: 'yes', energySaving: 'yes', apprentices: 'yes' }, {}],
    ['a lower skill level with a reason', { skillLevel: '4' }, { 'senior-worker': '本工种 2015 年才开考高级工' }],
  ])('lets in %s', (_, answers, softReasons) => {
    expect(verdictOf(answers, softReasons)).toEqual({ ok: true, value: null })
  })

  test.each<[string, Answers, string[]]>([
    ['four years', { frontLineSince: '2014-03-31' }, ['five-years']],
    ['an unanswered condition', { stillInPost: '' }, ['still-in-post']],
    ['a teacher who also left the post', { teacherOrResearcher: 'yes', stillInPost: 'no' }, ['still-in-post', 'teacher-or-researcher']],
    ['none of the five', { invention: 'no' }, ['invention', 'rare-skill', 'advanced-technology', 'energy-saving', 'apprentices']],
  ])('refuses %s, naming the clauses', (_, answers, codes) => {
    const verdict = verdictOf(answers)
    expect(verdict).toMatchObject({ ok: false, error: { kind: 'not-eligible' } })
    expect(!verdict.ok && verdict.error.kind === 'not-eligible' && verdict.error.findings.map(({ code }) => code)).toEqual(codes)
  })

  test.each(['', '   '])('a lower skill level wants a reason, not "%s"', reason => {
    expect(verdictOf({ skillLevel: '4' }, { 'senior-worker': reason })).toEqual({ ok: false, error: { kind: 'soft-reason-missing', code: 'senior-worker' } })
  })
})
