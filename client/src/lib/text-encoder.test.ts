import { PlainTextEncoder } from './text-encoder'
import { TextEncoder } from 'node:util'

describe('PlainTextEncoder', () => {
  test.each(['', 'jiangxuan ballot v1', '匠选', 'é', '𠮷', '\ud800', 'a匠😀\n'])('gives %j the bytes that the standard gives', (text) => {
    expect([...new PlainTextEncoder().encode(text)]).toEqual([...new TextEncoder().encode(text)])
  })
})
