import { draftFromDossier } from './draft-from-dossier'

const dossier = { name: '周海生', trade: '电焊工', unitName: '灵屿船舶修造有限公司', deeds: '我十九岁进厂。头一年烧废两箱焊条。', account: '', achievements: '仰焊三百多条船。\n\n合格率百分之九十九。', honours: '' }
const text = (...paragraphs: string[]) => [{ kind: 'text', paragraphs }]

describe('draftFromDossier', () => {
  test('makes title, lead and the sections that have words', () => {
    expect(draftFromDossier(dossier)).toEqual({
      title: '电焊工周海生', lead: '我十九岁进厂。', column: 'craft', series: '', part: 0, cover: null,
      sections: [
        { heading: '', blocks: text('我十九岁进厂。头一年烧废两箱焊条。') },
        { heading: '做成的事', blocks: text('仰焊三百多条船。', '合格率百分之九十九。') },
      ],
    })
  })
  test('prefers the long account where there is one', () => {
    expect(draftFromDossier({ ...dossier, account: '长文。' }).sections[0]).toEqual({ heading: '', blocks: text('长文。') })
  })
  test('covers whatever would tell a number or a home', () => {
    const made = draftFromDossier({ ...dossier, deeds: '电话138 0013 8000，证号33260119800101001X。', account: '家住凤凰小区3幢2单元501室，焊过328条船。' })
    expect(JSON.stringify(made)).not.toMatch(/138|3326|凤凰|501/)
    expect(JSON.stringify(made)).toContain('焊过328条船')
  })
})
