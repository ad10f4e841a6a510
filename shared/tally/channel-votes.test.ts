import { missingChannels, voteScores } from './channel-votes'

const channels = [{ key: 'own', name: '本平台', own: true, weight: 60 }, { key: 'paper', name: '日报', own: false, weight: 40 }]
const votes = { own: { a: 100, b: 50 }, paper: { a: 1000, b: 4000 } }
const scores = (channelFormula: 'own-only' | 'sum' | 'weighted') => Object.fromEntries(voteScores({ channels, channelFormula }, ['a', 'b'], votes))

describe('voteScores', () => {
  test('leaves other channels out where only ours counts', () => expect(scores('own-only')).toEqual({ a: { votes: 100, percent: 100, parts: [] }, b: { votes: 50, percent: 50, parts: [] } }))
  test('adds votes of all channels', () => expect(scores('sum')).toEqual({ a: { votes: 1100, percent: 27.16, parts: [] }, b: { votes: 4050, percent: 100, parts: [] } }))
  test('weighs channels, each by the most votes in it', () =>
    expect(scores('weighted')).toEqual({
      a: { votes: 1100, percent: 70, parts: [{ key: 'own', votes: 100, percent: 100, weight: 60 }, { key: 'paper', votes: 1000, percent: 25, weight: 40 }] },
      b: { votes: 4050, percent: 70, parts: [{ key: 'own', votes: 50, percent: 50, weight: 60 }, { key: 'paper', votes: 4000, percent: 100, weight: 40 }] },
    }))
})

describe('missingChannels', () => {
  test.each([['sum', ['日报']], ['weighted', ['日报']], ['own-only', []]] as const)('under %s names those whose totals count and have not come', (channelFormula, names) =>
    expect(missingChannels({ channels, channelFormula }, { own: {} })).toEqual(names))
})
