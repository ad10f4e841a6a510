import { materialsOf } from '../campaign/materials-of'
import { chongqing2017 } from '../charters/chongqing-2017'
import { taizhou2018 } from '../charters/taizhou-2018'
import { changesBetween, materialChanges } from './changes'

const written = (answers: Record<string, string>, softReasons: Record<string, string> = {}) => ({ answers, softReasons })

describe('changesBetween', () => {
  test('says each change in words, in the order of the form', () => {
    const changes = changesBetween(taizhou2018, written({ deeds: '我进厂。', skillLevel: '4', name: '叶秀兰' }), written({ deeds: '我十九岁进厂。', skillLevel: '3', name: '叶秀兰' }, { 'senior-worker': '已考过' }))
    expect(changes).toEqual([
      { key: 'skillLevel', label: '技术等级', isLong: false, before: '中级工（四级）', after: '高级工（三级）' },
      { key: 'deeds', label: '主要事迹', isLong: true, before: '我进厂。', after: '我十九岁进厂。' },
      { key: 'senior-worker', label: '说明的理由：（六）原则上应具有国家职业资格高级工以上', isLong: true, before: '', after: '已考过' },
    ])
  })
  test('finds nothing where empty and missing meet', () => expect(changesBetween(taizhou2018, written({ honours: '' }), written({}))).toEqual([]))
})

test('files that came and went are told material by material', () => {
  const materials = materialsOf(chongqing2017.materials)
  const photo = (name: string) => ({ key: 'photos', name })
  const before = [photo('1.jpg'), photo('2.jpg'), { key: 'portrait', name: '本人.jpg' }]
  expect(materialChanges(materials, before, [photo('2.jpg'), photo('5.jpg'), { key: 'portrait', name: '本人.jpg' }])).toEqual([{ key: 'photos', label: '材料：图片', isLong: false, before: '1.jpg、2.jpg', after: '2.jpg、5.jpg' }])
  expect(materialChanges(materials, before, before)).toEqual([])
})
