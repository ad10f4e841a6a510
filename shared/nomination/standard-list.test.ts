import { inputs } from '../campaign/form'
import { skillLevels } from './skill-level'
import { sayAnswer, standardList } from './standard-list'
import { ethnicGroups } from './standards/ethnic-group'
import { industries, industrySections } from './standards/industry'

describe('the standards', () => {
  test.each(inputs.filter(input => standardList(input) !== null))('%s has no code and no name twice', input => {
    const list = standardList(input) ?? []
    expect(new Set(list.map(entry => entry.code)).size).toBe(list.length)
    expect(list.every(entry => entry.code !== '' && entry.name !== '')).toBe(true)
  })

  test('there are 56 ethnic groups in the order of their codes, and two more', () => {
    expect(ethnicGroups.map(group => group.code)).toEqual([...Array.from({ length: 56 }, (_, position) => String(position + 1).padStart(2, '0')), '97', '98'])
    expect(ethnicGroups[0]).toEqual({ code: '01', name: '汉族' })
  })

  test('there are 20 sections from A to T, and 97 divisions numbered through', () => {
    expect(industrySections.map(section => section.code).join('')).toBe('ABCDEFGHIJKLMNOPQRST')
    expect(industrySections.flatMap(section => section.divisions).map(division => Number(division.code))).toEqual(Array.from({ length: 97 }, (_, position) => position + 1))
    expect(industrySections.find(section => section.code === 'C')?.divisions).toHaveLength(31)
    expect(industries).toHaveLength(117)
  })

  test('skill levels rise by one', () => {
    expect(skillLevels.map(level => level.rank)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8])
  })
})

describe('sayAnswer', () => {
  test.each([
    ['skillLevel', '4', '中级工（四级）'],
    ['industry', '35', '专用设备制造业'],
    ['industry', 'C', '制造业'],
    ['gender', '2', '女'],
    ['yesNo', 'no', '否'],
    ['line', '车工', '车工'],
  ] as const)('%s %s is shown as %s', (input, answer, said) => {
    expect(sayAnswer(input, answer)).toBe(said)
  })
})
