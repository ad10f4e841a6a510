import { chongqing2017 } from '../charters/chongqing-2017'
import { taizhou2018 } from '../charters/taizhou-2018'
import { isBallotByReview, isBallotDue } from './ballot-by-review'

const reviewClosesAt = chongqing2017.stages.find(({ kind }) => kind === 'eligibilityReview')!.closesAt!

test('the public votes on whom the review approved in Chongqing, on whom the experts chose in Taizhou', () => {
  expect([isBallotByReview(chongqing2017), isBallotByReview(taizhou2018)]).toEqual([true, false])
})

test('a campaign without experts has such a ballot, one without a vote has none', () => {
  const without = (kind: string) => ({ stages: taizhou2018.stages.filter(stage => stage.kind !== kind) })
  expect(isBallotByReview(without('expertReview'))).toBe(true)
  expect(isBallotByReview({ stages: without('expertReview').stages.filter(({ kind }) => kind !== 'publicVote') })).toBe(false)
})

test.each([
  ['not before the review closes', reviewClosesAt - 1, [], false],
  ['from the closing instant on', reviewClosesAt, [], true],
  ['later where the review was postponed', reviewClosesAt, [{ number: 1, change: { kind: 'postponed' as const, stageKey: 'eligibilityReview', closesAt: reviewClosesAt + 1 }, reason: '', at: 0 }], false],
])('it is made %s', (_, now, amendments, due) => {
  expect(isBallotDue(chongqing2017, amendments, now)).toBe(due)
})
