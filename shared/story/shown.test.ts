import { readMinutes } from './read-minutes'
import { shown } from './shown'
import type { Written } from './written'

const story: Written = {
  title: '船底下的二十八年', lead: '', column: 'craft', series: '', part: 0, cover: { materialId: 'm_1', alt: '船底' },
  sections: [{ heading: '', blocks: [{ kind: 'text', paragraphs: ['字'.repeat(1192)] }, { kind: 'picture', materialId: 'm_1', alt: '', caption: '' }, { kind: 'video', materialId: 'm_2', caption: '' }] }],
}

test('a story is shown with the files that may be seen, and without the others', () => {
  const { cover, sections } = shown(story, materialId => (materialId === 'm_1' ? 'stories/1.jpg' : null))
  expect(cover).toEqual({ file: 'stories/1.jpg', alt: '船底' })
  expect(sections[0]?.blocks.map(({ kind }) => kind)).toEqual(['text', 'picture'])
  expect(JSON.stringify(shown(story, () => null))).not.toContain('m_1')
})

test('a story takes a minute at least', () => {
  expect(readMinutes({ ...story, title: '', sections: [] })).toBe(1)
  expect(readMinutes(story)).toBe(3)
})
