import { columnsOf } from './arrival-columns'

const hour = 3_600_000
const point = (from: number, hours: number, ballots: number) => ({ from: from * hour, until: (from + hours) * hour, ballots })

test('a column is as high as ballots came an hour', () => {
  expect(columnsOf([point(0, 1, 100), point(1, 4, 100), point(5, 1, 50)]).map(({ percent }) => percent)).toEqual([100, 25, 50])
})
test('too many points are joined with their neighbours', () => {
  expect(columnsOf(Array.from({ length: 240 }, (_, from) => point(from, 1, 60)))).toHaveLength(60)
})
test('nothing gives nothing', () => expect(columnsOf([])).toEqual([]))
