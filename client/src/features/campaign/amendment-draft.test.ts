import { endOfDay } from '@shared/basics/shanghai-time'
import { changeOf, kindsFor, nothingAmended, postponed } from './amendment-draft'

describe('an amendment while it is typed', () => {
  test.each([
    ['nothing is chosen', {}],
    ['a stage has no new day', { kind: 'postponed', stageKey: 'publicVote' } as const],
    ['nobody is named to withdraw', { kind: 'candidate-withdrawn' } as const],
  ])('is no change yet while %s', (_, typed) => expect(changeOf({ ...nothingAmended, ...typed })).toBeNull())
  test('postpones to the end of the chosen day', () => expect(changeOf({ ...nothingAmended, kind: 'postponed', stageKey: 'publicVote', lastDay: '2018-05-22' })).toEqual({ kind: 'postponed', stageKey: 'publicVote', closesAt: endOfDay('2018-05-22') }))
  test('suggests the day after a stage’s present end, and none where the end is open', () => {
    expect(postponed({ key: 'publicVote', closesAt: endOfDay('2018-05-21') })).toEqual({ stageKey: 'publicVote', lastDay: '2018-05-22' })
    expect(postponed({ key: 'decision', closesAt: null })).toEqual({ stageKey: 'decision', lastDay: '' })
  })
  test('resumes what is suspended, and lets only a candidate withdraw who is there', () => {
    expect(kindsFor({ state: 'suspended', candidates: 24 })).toEqual(['postponed', 'resumed', 'candidate-withdrawn', 'cancelled'])
    expect(kindsFor({ state: 'announced', candidates: 0 })).toEqual(['postponed', 'suspended', 'cancelled'])
  })
})
