import { byStrokes } from './stroke-order'

test('byStrokes puts surnames with fewer strokes first', () => {
  const names = ['陈国梁', '丁小满', '叶秀兰', '王立新', '蒋一帆', '马红梅']
  expect(byStrokes(names.map(name => ({ name }))).map(one => one.name)).toEqual(['丁小满', '马红梅', '王立新', '叶秀兰', '陈国梁', '蒋一帆'])
})
