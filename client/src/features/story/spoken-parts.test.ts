import { spokenParts } from './spoken-parts'

const story = {
  title: '听得见的毛病', lead: '他靠听。',
  sections: [{ heading: '清早', blocks: [{ kind: 'text' as const, paragraphs: ['短句。', `${'长'.repeat(80)}。${'长'.repeat(80)}。`] }, { kind: 'quote' as const, text: '匀了就对。', by: '师傅' }, { kind: 'picture' as const, file: 'x.jpg', alt: '一双手', caption: '' }, { kind: 'video' as const, file: 'x.mp4', caption: '' }] }],
}

test('a story is said in its order, a breath at a time, and loses no word', () => {
  const parts = spokenParts(story)
  expect(parts.map(({ words }) => words.length)).toEqual([6, 4, 2, 3, 81, 81, 9, 6])
  expect(parts.map(({ words }) => words).slice(-2)).toEqual(['师傅说：匀了就对。', '图片：一双手'])
  expect(parts.map(({ words }) => words).join('')).toBe(`听得见的毛病他靠听。清早短句。${'长'.repeat(80)}。${'长'.repeat(80)}。师傅说：匀了就对。图片：一双手`)
  expect(parts[4]?.paragraph).toBe(parts[5]?.paragraph)
})
