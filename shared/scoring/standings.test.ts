import { rankStandings, type Card, type Nominee } from './standings'

const nominee = (nominationId: string, group = ''): Nominee => ({ nominationId, name: `甲${nominationId}`, trade: '焊工', unitName: '海隅机电', group })
const card = (nominationId: string, points: number, recused = false): Card => ({ nominationId, marks: { deeds: points }, recused })
const places = (nominees: Nominee[], cards: Card[]) => rankStandings(nominees, cards).map(({ nominationId, mean, rank }) => [nominationId, mean, rank])

describe('rankStandings', () => {
  test('ranks by the mean of the totals, to two decimals', () => {
    const cards = [card('a', 80), card('a', 81), card('a', 81), card('b', 90), card('b', 70), card('b', 85)]
    expect(places([nominee('a'), nominee('b')], cards)).toEqual([['b', 81.67, 1], ['a', 80.67, 2]])
  })

  test('lets equal means share a rank, and leaves the next one free', () => {
    expect(places(['c', 'b', 'a'].map(id => nominee(id)), [card('a', 80), card('b', 90), card('c', 90)])).toEqual([['b', 90, 1], ['c', 90, 1], ['a', 80, 3]])
  })

  test('does not count the scorecard of an expert who stood back', () => {
    expect(rankStandings([nominee('a')], [card('a', 100, true), card('a', 70)])).toEqual([{ ...nominee('a'), scorecards: 1, recusals: 1, mean: 70, rank: 1 }])
  })

  test('gives no rank without a scorecard, and puts such a nominee last', () => {
    expect(places([nominee('a'), nominee('b')], [card('b', 1)])).toEqual([['b', 1, 1], ['a', null, null]])
  })

  test('ranks each group by itself', () => {
    expect(places([nominee('a', 'smart'), nominee('b', 'smart'), nominee('c', 'craft')], [card('a', 90), card('b', 80), card('c', 70)])).toEqual([['a', 90, 1], ['b', 80, 2], ['c', 70, 1]])
  })
})
