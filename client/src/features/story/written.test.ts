import { isSame, storyOf, writtenOf } from './written'

const story = { title: '听得见的毛病', lead: '他靠听。', sections: [{ heading: '', paragraphs: ['第一段。', '第二段。'] }] }

describe('a story while it is written', () => {
  test('has its paragraphs as the lines of one text, and back', () => expect(storyOf(writtenOf(story))).toEqual(story))
  test('is unchanged by blank lines and empty sections', () => expect(isSame(writtenOf(story), { ...writtenOf(story), sections: [{ heading: ' ', text: '第一段。\n\n  第二段。\n' }, { heading: '', text: '\n' }] })).toBe(true))
  test('is changed by a word', () => expect(isSame(writtenOf(story), { ...writtenOf(story), lead: '他靠看。' })).toBe(false))
})
