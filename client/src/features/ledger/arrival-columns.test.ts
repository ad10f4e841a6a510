import { columnsOf } from './arrival-columns'

const hour = 3_600_000
const point = (from: number, hours: number, ballots: number) => ({ from: from * hour, until: (from + hours) * hour, ballots })

test('a column is as high as ballots came an hour, and as wide as it lasted', () => {
  expect(columnsOf([point(0, 1, 100), point(1, 3, 75), point(4, 1, 50)]).map(({ height, width }) => [height, width])).toEqual([[100, 20], [25, 60], [50, 20]])
})
test('too many points are joined with their neighbours', () => {
  expect(columnsOf(Array.from({ length: 240 }, (_, from) => point(from, 1, 60)))).toHaveLength(60)
})
test('nothing gives nothing', () => expect(columnsOf([])).toEqual([]))
