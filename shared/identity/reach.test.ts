import type { PostHeld } from './reach'
import { reaches } from './reach'

const city: PostHeld = { role: 'cityOfficer', organisationId: 'city' }
const jiaojiang: PostHeld = { role: 'countyOfficer', organisationId: 'jiaojiang' }
const factory = ['factory', 'jiaojiang', 'city']

describe('reaches', () => {
  test.each([
    ['a city officer', [city], factory, true],
    ['a county officer, what stands under their union', [jiaojiang], factory, true],
    ['a county officer, their own union', [jiaojiang], ['jiaojiang', 'city'], true],
    ['a county officer, another county', [jiaojiang], ['wenling', 'city'], false],
    ['a county officer, the federation', [jiaojiang], ['city'], false],
    ['a unit officer, their own unit', [{ role: 'unitOfficer', organisationId: 'factory' } as const], factory, false],
    ['someone without a post', [], factory, false],
  ])('%s', (_, held, path, expected) => {
    expect(reaches(held, path)).toBe(expected)
  })
})
