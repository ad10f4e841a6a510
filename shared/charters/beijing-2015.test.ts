import { checkCharter } from '../campaign/check-charter'
import { earlierRounds, cityRound } from '../campaign/rounds-of'
import { sourceOf } from '../campaign/source-of'
import { beijing2015 } from './beijing-2015'

test('the Beijing charter holds', () => expect(checkCharter(beijing2015)).toEqual({ ok: true, value: beijing2015 }))

test('it is plain data and carries no phone number', () => {
  expect(JSON.parse(JSON.stringify(beijing2015))).toEqual(beijing2015)
  expect(JSON.stringify(beijing2015.notice)).not.toMatch(/@|\d{7}/)
})

test('it puts a nominee on display three times: unit, county or system, the whole city', () => {
  expect(earlierRounds(beijing2015).map(({ level, title }) => [level, title])).toEqual([['unit', '所在单位公示'], ['county', '所在区县（系统）公示']])
  expect(cityRound(beijing2015)?.level).toBe('city')
})

test.each([
  ['publicity.unit.level', 'notice'], ['publicity.unit.process', 'notice'], ['publicity.city.listed', 'office'], ['publicity.county.workingDays', 'office'], ['stages.eligibilityReview.title', 'notice'],
  ['stages.publicity.opensAt', 'office'], ['attachments', 'notice'], ['awards.0.count', 'office'],
])('says of %s that it comes from the %s', (path, source) => expect(sourceOf(beijing2015.sources, path)?.source).toBe(source))
