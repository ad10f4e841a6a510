import { checkCharter } from '../campaign/check-charter'
import { leavesOf } from '../campaign/charter-path'
import { sourceOf } from '../campaign/source-of'
import { fieldsOf } from '../campaign/known-fields'
import { taizhou2018 } from './taizhou-2018'

describe('the Taizhou charter', () => {
  test('holds', () => {
    expect(checkCharter(taizhou2018)).toEqual({ ok: true, value: taizhou2018 })
  })

  test('is plain data: nothing is lost on the wire', () => {
    expect(JSON.parse(JSON.stringify(taizhou2018))).toEqual(taizhou2018)
    expect(leavesOf(taizhou2018)).toEqual(leavesOf(JSON.parse(JSON.stringify(taizhou2018))))
  })

  test('asks for every box of the printed 推荐审批表 that a nominee fills in', () => {
    expect(fieldsOf(taizhou2018.form).filter(field => field.printed).map(field => field.label)).toEqual([
      '姓名', '身份证号码', '性别', '民族', '学历', '政治面貌', '工作单位', '所属行业', '职务', '职称', '技术等级', '已获荣誉', '主要技术成果', '主要事迹',
    ])
  })

  test.each([
    ['quotas.0.count', 'notice'],
    ['stages.publicVote.opensAt', 'office'],
    ['stages.nomination.closesAt', 'notice'],
    ['vote.picks.maximum', 'office'],
    ['weights.experts', 'office'],
    ['awards.0.count', 'notice'],
    ['scoring.candidates', 'office'],
  ])('says of %s that it comes from the %s', (path, source) => {
    expect(sourceOf(taizhou2018.sources, path)?.source).toBe(source)
  })

  test('carries no phone number and no mailbox', () => {
    expect(JSON.stringify(taizhou2018.notice)).not.toMatch(/@|\d{7}/)
  })
})
