import { instantAt } from '@shared/basics/shanghai-time'
import { saySpan } from './poster-words'

const at = (day: string) => instantAt(day, '00:00')

describe('saySpan', () => {
  test.each([
    ['the month once', '2018-05-12', '2018-05-22', '5月12日—21日 24:00'],
    ['both months where they differ', '2018-03-20', '2018-05-01', '3月20日—4月30日 24:00'],
    ['December and January', '2018-12-20', '2019-01-06', '12月20日—1月5日 24:00'],
  ])('says %s', (_, opens, closes, said) => expect(saySpan(at(opens), at(closes))).toBe(said))
})
