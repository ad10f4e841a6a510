import { taizhou2018 } from '../charters/taizhou-2018'
import { changesBetween } from './changes'

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
