import { draftFromDossier } from './draft-from-dossier'
import { readMinutes } from './read-minutes'

const dossier = { name: '周海生', trade: '电焊工', unitName: '灵屿船舶修造有限公司', deeds: '我十九岁进厂。头一年烧废两箱焊条。', account: '', achievements: '仰焊三百多条船。\n\n合格率百分之九十九。', honours: '' }

describe('draftFromDossier', () => {
  test('makes title, lead and the sections that have words', () => {
    expect(draftFromDossier(dossier)).toEqual({
      title: '电焊工周海生',
      lead: '我十九岁进厂。',
      sections: [
        { heading: '', paragraphs: ['我十九岁进厂。头一年烧废两箱焊条。'] },
        { heading: '做成的事', paragraphs: ['仰焊三百多条船。', '合格率百分之九十九。'] },
      ],
    })
  })
  test('prefers the long account where there is one', () => {
    expect(draftFromDossier({ ...dossier, account: '长文。' }).sections[0]).toEqual({ heading: '', paragraphs: ['长文。'] })
  })
})

test('readMinutes is at least one', () => {
  expect(readMinutes([])).toBe(1)
  expect(readMinutes([{ paragraphs: ['字'.repeat(1200)] }])).toBe(3)
})
