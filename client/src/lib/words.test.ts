import { commonWords, say } from './words'

const words = { 'too-many-picks': ({ maximum }: { maximum: number }) => `最多选 ${maximum} 名。` }

describe('say', () => {
  test("takes the feature's own words first", () => expect(say(words, { kind: 'too-many-picks', maximum: 10 } as never)).toBe('最多选 10 名。'))
  test('has words for what may go wrong with any call', () => expect(say(words, { kind: 'too-many-requests', retryAfterSeconds: 8 } as never)).toBe('操作太快了，请等 8 秒再试。'))
  test('says the service is busy where a newer server refuses by a kind unknown here', () => expect(say(words, { kind: 'born-later' })).toBe(commonWords.unavailable({ kind: 'unavailable' })))
})
