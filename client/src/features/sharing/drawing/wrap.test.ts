import { wrap } from './wrap'

const tenEach = (words: string) => [...words].length * 10

describe('wrap', () => {
  test.each([
    ['short words on one line', '看得见', 50, 2, ['看得见']],
    ['words as long as the line on one line', '正面给别人', 50, 2, ['正面给别人']],
    ['what is longer on the next', '正面是给别人看', 50, 2, ['正面是给别', '人看']],
    ['a mark with the word before it', '正面给别人，背面', 50, 2, ['正面给别人，', '背面']],
    ['two like halves on a line each', '给别人看的，给海水看的。', 90, 2, ['给别人看的，', '给海水看的。']],
    ['unlike halves as the line has room', '好，每一道焊缝都要给海水看', 100, 2, ['好，每一道焊缝都要给', '海水看']],
    ['a line where the words begin one', '投票\n21日24:00', 90, 2, ['投票', '21日24:00']],
    ['a time on one line', '投票到21日24:00截止', 90, 2, ['投票到21日', '24:00截止']],
    ['what has no room cut, with an ellipsis', '正面是给别人看的，背面是给海水看的', 50, 2, ['正面是给别', '人看的…']],
    ['a character beyond the basic plane whole', '𠮷𠮷𠮷', 20, 2, ['𠮷𠮷', '𠮷']],
    ['nothing as one empty line', '', 50, 2, ['']],
  ])('puts %s', (_, words, width, most, lines) => expect(wrap(tenEach, words, width, most)).toEqual(lines))
})
