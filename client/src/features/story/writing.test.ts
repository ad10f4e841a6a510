import type { Written } from '@shared/story/written'
import { isSame, joined, writingOf, writtenOf } from './writing'

const story: Written = {
  title: '听得见的毛病', lead: '他靠听。', column: 'craft', series: '听机器的人', part: 2, cover: { materialId: 'm_1', alt: '车床' },
  sections: [{ heading: '', blocks: [{ kind: 'text', paragraphs: ['第一段。', '第二段。'] }, { kind: 'quote', text: '匀了就对。', by: '师傅' }, { kind: 'picture', materialId: 'm_2', alt: '手', caption: '' }] }],
}
const writing = writingOf(story)
const withSections = (sections: typeof writing.sections) => ({ ...writing, sections })

describe('a story while it is written', () => {
  test('has its paragraphs as the lines of one text, and back', () => expect(writtenOf(writing)).toEqual(story))
  test('is unchanged by blank lines, empty blocks and empty sections', () =>
    expect(isSame(writing, withSections([...writing.sections.map(section => ({ ...section, blocks: [...section.blocks, { kind: 'text' as const, text: ' \n' }, { kind: 'quote' as const, text: '', by: '' }] })), { heading: '', blocks: [] }]))).toBe(true))
  test('is unchanged by the order in which a database gives its keys', () => expect(isSame(writing, writingOf({ ...story, cover: { alt: '车床', materialId: 'm_1' } }))).toBe(true))
  test('is changed by a word', () => expect(isSame(writing, { ...writing, lead: '他靠看。' })).toBe(false))
  test('has no place in a series that it does not name', () => expect(writtenOf({ ...writing, series: ' ' }).part).toBe(0))
  test('joined with a colleague’s, it holds every word of both', () => {
    const other = { ...writing, title: '别的题', lead: '别的导语', sections: [{ heading: '另一节', blocks: [{ kind: 'text' as const, text: '另一段。' }] }] }
    const both = JSON.stringify(joined(writing, other))
    for (const words of ['听得见的毛病', '他靠听', '第二段', '别的题', '别的导语', '另一节', '另一段']) expect(both).toContain(words)
  })
  test('joined with a long one, it has as many sections as a story may have, and still every word', () => {
    const long = (name: string) => withSections(Array.from({ length: 15 }, (_, place) => ({ heading: `${name}题${place}。`, blocks: [{ kind: 'text' as const, text: `${name}文${place}。` }] })))
    const { sections } = joined(long('我'), long('他'))
    expect(sections).toHaveLength(20)
    for (const name of ['我', '他']) for (let place = 0; place < 15; place += 1) expect(JSON.stringify(sections)).toMatch(new RegExp(`${name}题${place}。.*${name}文${place}。`))
  })
})
