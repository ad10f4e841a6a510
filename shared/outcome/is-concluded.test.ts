import { taizhou2018 } from '../charters/taizhou-2018'
import { isConcluded } from './is-concluded'

const ends = Math.max(...taizhou2018.stages.map(({ opensAt, closesAt }) => closesAt ?? opensAt))
const last = taizhou2018.stages[taizhou2018.stages.length - 1]!
const postponed = { number: 1, at: ends, reason: '台风', change: { kind: 'postponed' as const, stageKey: last.key, closesAt: ends + 1000 } }

test.each([
  ['named, and every stage at its end', { isNamed: true, now: ends }, true],
  ['named before the last stage has ended', { isNamed: true, now: ends - 1 }, false],
  ['nobody named, however late', { isNamed: false, now: ends * 2 }, false],
  ['named, the last stage postponed', { isNamed: true, now: ends, amendments: [postponed] }, false],
])('%s', (_, ending, concluded) => {
  expect(isConcluded({ charter: taizhou2018, amendments: [], ...ending })).toBe(concluded)
})
