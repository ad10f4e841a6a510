import { taizhou2018 } from '@shared/charters/taizhou-2018'
import type { Answers, NominationFile, NominationForm } from '@shared/nomination/contract'
import { whatIsMissing } from './what-is-missing'

const { form, eligibility, pledge, materials, channels, title, nomineeKinds, deadlines } = taizhou2018
const asked: NominationForm = { campaignId: 'c', title, channel: 'self', nomineeKind: 'person', nomineeKinds, deadlines, form, eligibility, pledge, materials, attachments: [], channels, closesAt: null, closesSaid: '3月31日前' }
const now = Date.parse('2018-03-20T10:00:00+08:00')

const whole: Answers = {
  name: '叶秀兰', idNumber: '3310**********0326', gender: '2', ethnicGroup: '01', education: '44', politics: '13', mobile: '13900000001', workUnit: '石矶缝制设备有限公司', industry: 'C', trade: '缝纫机调试工',
  frontLineSince: '2009-07-01', inLocalCompany: 'yes', stillInPost: 'yes', teacherOrResearcher: 'no', lawAbiding: 'yes', invention: 'yes', rareSkill: 'no', advancedTechnology: 'no', energySaving: 'no', apprentices: 'no',
  skillLevel: '3', achievements: '改进夹具。', deeds: '我 19 岁进厂。', dossier: '我 19 岁进厂。',
}
const file = (answers: Answers, softReasons: Answers = {}): NominationFile => ({
  nominationId: 'n', campaignId: 'c', channel: 'self', nomineeKind: 'person', onBehalf: false, seenAs: 'nominee', openedBy: '', invitation: null, supporters: [], secondLook: null, secondLookUntil: null, status: 'draft', revision: 1, draftRevision: 1, answers, softReasons, unitId: null, unitName: null, recommenderId: null, recommenderName: null,
  opinions: [], reasons: [], findings: [], faults: [], history: [], submittedAt: null, savedAt: 0, editable: null, quota: null, quotaReason: '',
})
const missing = (changes: Answers, softReasons?: Answers) => whatIsMissing(asked, file({ ...whole, ...changes }, softReasons), now)

describe('whatIsMissing', () => {
  test('finds nothing in a file that is whole', () => expect(missing({})).toEqual([]))

  test('leads to the group where an empty field is filled in', () => {
    expect(missing({ workUnit: '' })).toEqual([{ group: 'work', field: 'workUnit', title: '工作单位', sentence: '请填写：工作单位' }])
  })

  test('names the clause that an answer does not meet, once the form is full', () => {
    expect(missing({ frontLineSince: '2016-07-01' })).toEqual([{ group: 'frontLine', field: 'frontLineSince', title: '在本市各企业直接从事一线技能工作满五年', sentence: '按现在填的还不符合；填错了就改过来，确实不符合就不能申报。' }])
  })

  test('says in one line that none of the clauses holds of which one should', () => {
    expect(missing({ invention: 'no' })).toEqual([{ group: 'conditions', field: 'invention', title: '选树条件里有 5 条，至少符合 1 条', sentence: '按现在填的还不符合；填错了就改过来，确实不符合就不能申报。' }])
  })

  test('asks for the reason of a soft clause, and is content with it', () => {
    expect(missing({ skillLevel: '4' })).toEqual([{ group: 'skill', field: 'skillLevel', title: '（六）原则上应具有国家职业资格高级工以上', sentence: '没有达到，请写明理由。' }])
    expect(missing({ skillLevel: '4' }, { 'senior-worker': '已报名今年 6 月的考试' })).toEqual([])
  })

  test('passes on what only the server sees of a sealed number', () => {
    const faults = [{ field: 'idNumber', sentence: '身份证号码有一位不对，请对照身份证再看一遍。' }]
    expect(whatIsMissing(asked, { ...file(whole), faults }, now)).toEqual([{ group: 'person', field: 'idNumber', title: '身份证号码', sentence: '身份证号码有一位不对，请对照身份证再看一遍。' }])
  })
})
