import { utf8ToBytes } from '@noble/hashes/utils.js'
import type { CandidateView } from './candidate-view'
import { linesOnPaper, mostLineBytes } from './lines-on-paper'

/** As long as a candidate's line can well be. */
const longest: CandidateView = { candidateId: `c_${'0'.repeat(24)}`, number: 500, group: 'manufacturing', name: '欧阳丹青', trade: '自动化设备调试维修工', unitName: '台州市椒江区某某缝制设备科技股份有限公司', deed: '字'.repeat(26), withdrawn: false }
const ballot = (count: number, one = longest) => Array.from({ length: count }, () => one)
const bytes = (lines: readonly CandidateView[]) => utf8ToBytes(JSON.stringify(lines)).length

describe('a ballot paper’s lines', () => {
  test('say everything while that fits', () => expect(linesOnPaper(ballot(200))).toEqual(ballot(200)))
  test('leave out what each did where there are too many', () => expect(linesOnPaper(ballot(320))[0]).toEqual({ ...longest, deed: '' }))
  test('leave out the unit too where even that is too much', () => expect(linesOnPaper(ballot(500))[0]).toEqual({ ...longest, deed: '', unitName: '' }))
  test.each([200, 320, 500])('of %d candidates are no more than an answer carries', count => expect(bytes(linesOnPaper(ballot(count)))).toBeLessThanOrEqual(mostLineBytes))
})
