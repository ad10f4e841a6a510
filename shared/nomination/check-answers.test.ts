import { startOfDay } from '../basics/shanghai-time'
import { fieldsOf } from '../campaign/known-fields'
import { taizhou2018 } from '../charters/taizhou-2018'
import { checkAnswers, checkPartial, unknownField } from './check-answers'
import type { Answers } from './contract'

const { form } = taizhou2018
const now = startOfDay('2018-03-29')
/** An invented person. */
const whole: Answers = {
  name: '叶秀兰', idNumber: '11010519491231002X', gender: '2', ethnicGroup: '01', education: '61', politics: '13', mobile: '13800000000',
  workUnit: '石矶缝制设备有限公司', industry: '35', trade: '缝纫机调试工', frontLineSince: '2009-07-01', inLocalCompany: 'yes', stillInPost: 'yes', teacherOrResearcher: 'no',
  lawAbiding: 'yes', invention: 'yes', rareSkill: 'no', advancedTechnology: 'no', energySaving: 'no', apprentices: 'no',
  skillLevel: '4', achievements: '改进旋梭定位夹具。', deeds: '我 19 岁进厂。', dossier: '头一年我只会说不对。',
}

describe('checkAnswers', () => {
  test('takes a whole form, what may be empty left empty', () => {
    expect(checkAnswers(form, whole, now)).toEqual([])
  })

  test('of an empty form names every required field, in the order of the form', () => {
    expect(checkAnswers(form, {}, now).map(({ field }) => field)).toEqual(fieldsOf(form).filter(field => field.required).map(field => field.key))
    expect(checkAnswers(form, { ...whole, name: '  ', gender: '' }, now)).toEqual([{ field: 'name', sentence: '请填写：姓名' }, { field: 'gender', sentence: '请选择：性别' }])
  })

  test.each<[string, string, string]>([
    ['idNumber', '110105194912310021', '身份证号码有一位不对，请对照身份证再看一遍。'],
    ['idNumber', '1101051949', '身份证号码应是 18 位，前 17 位是数字，末位是数字或 X。'],
    ['mobile', '1380000000', '手机号应是 11 位数字。'],
    ['gender', '1', '性别和身份证号码对不上，请再看一遍。'],
    ['gender', '3', '请从列表里选一项。'],
    ['ethnicGroup', '57', '请从列表里选一项。'],
    ['industry', '98', '请从列表里选一项。'],
    ['skillLevel', '6', '请从列表里选一项。'],
    ['frontLineSince', '2009-02-30', '请选一个日期。'],
    ['frontLineSince', '2018-03-30', '日期不能在今天以后。'],
    ['frontLineSince', '1949-12-30', '这个日期比身份证号码里的生日还早，请再看一遍。'],
    ['stillInPost', 'maybe', '请选“是”或“否”。'],
    ['trade', '缝纫机\n调试工', '这一项只写一行。'],
    ['achievements', '匠'.repeat(301), '不能超过 300 字，现在 301 字，请删短。'],
  ])('%s "%s": %s', (field, answer, sentence) => {
    expect(checkAnswers(form, { ...whole, [field]: answer }, now)).toEqual([{ field, sentence }])
    expect(checkPartial(form, { [field]: answer, ...(field === 'gender' || answer === '1949-12-30' ? { idNumber: '11010519491231002X' } : {}) }, now)).toEqual([{ field, sentence }])
  })

  test.each<[string, string]>([
    ['idNumber', '1101**********002X'],
    ['frontLineSince', '2018-03-29'],
    ['frontLineSince', '1949-12-31'],
    ['achievements', '匠'.repeat(300)],
    ['deeds', '匠'.repeat(5000)],
    ['dossier', '匠'],
    ['industry', 'C'],
  ])('%s takes the neighbour "%.20s"', (field, answer) => {
    expect(checkAnswers(form, { ...whole, [field]: answer }, now)).toEqual([])
  })
})

describe('a union’s own credit code', () => {
  const asked = [{ key: 'union', title: '', fields: [{ key: 'code', label: '本单位工会统一社会信用代码', input: 'unionCreditCode' as const, required: false, printed: false }] }]
  const faults = (code: string) => checkAnswers(asked, { code }, now).map(({ sentence }) => sentence)

  test('begins with 8', () => {
    expect(faults('81331000MC0M12345R')).toEqual([])
    expect(faults('91350100M000100Y43')).toEqual(['工会的统一社会信用代码以 8 开头，这一个像是单位的，请对照工会法人资格证书。'])
    expect(faults('81331000MC0M12345T')).toEqual(['统一社会信用代码应是 18 位数字或大写字母，请对照证书再看一遍。'])
  })
})

describe('checkPartial', () => {
  test('what is not there yet is no fault', () => {
    expect(checkPartial(form, { name: '' }, now)).toEqual([])
  })
})

describe('unknownField', () => {
  test('names a key that the form does not have', () => {
    expect(unknownField(form, { ...whole, salary: '1' })).toBe('salary')
    expect(unknownField(form, whole)).toBeNull()
  })
})
