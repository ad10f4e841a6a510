import { merged, suggested } from './choose-versions'

const written = (answers: Record<string, string>, softReasons: Record<string, string> = {}) => ({ answers, softReasons })
const base = written({ name: '叶秀兰', trade: '钳工', deeds: '旧' })
const mine = written({ name: '叶秀兰', trade: '焊工', deeds: '我写的', honours: '奖' })
const other = written({ name: '叶秀兰', trade: '钳工', deeds: '别处写的', position: '班长' }, { senior: '理由' })

test('suggests this phone’s where it changed a field, and the other’s where only that one did', () => {
  expect(suggested(base, mine, other)).toEqual({ trade: 'mine', deeds: 'mine', honours: 'mine', position: 'other', senior: 'other' })
})

test('loses nothing that was chosen, and keeps both where both are wanted', () => {
  expect(merged(mine, other, { trade: 'other', deeds: 'both', honours: 'mine', position: 'other', senior: 'other' })).toEqual({ answers: { name: '叶秀兰', trade: '钳工', deeds: '我写的\n别处写的', honours: '奖', position: '班长' }, softReasons: { senior: '理由' } })
})
