import { startOfDay } from '../basics/shanghai-time'
import { checkCharter } from '../campaign/check-charter'
import { deadlineFor } from '../campaign/deadline'
import { sourceOf } from '../campaign/source-of'
import { chongqing2017 } from './chongqing-2017'
import { taizhou2018 } from './taizhou-2018'

const kindsOf = (charter: typeof taizhou2018) => charter.stages.map(stage => stage.kind)

describe('the Chongqing charter', () => {
  test('holds', () => {
    expect(checkCharter(chongqing2017)).toEqual({ ok: true, value: chongqing2017 })
  })

  test('is plain data: nothing is lost on the wire', () => {
    expect(JSON.parse(JSON.stringify(chongqing2017))).toEqual(chongqing2017)
  })

  test('the public votes before the experts, in Taizhou after them', () => {
    expect(kindsOf(chongqing2017)).toEqual(['nomination', 'eligibilityReview', 'media', 'publicVote', 'expertReview', 'publicity', 'decision', 'conferral', 'report'])
    expect(kindsOf(taizhou2018)).toEqual(['nomination', 'eligibilityReview', 'expertReview', 'publicVote', 'publicity', 'decision'])
  })

  test("the district's deadline is before the city's, which ends with the 30th of April", () => {
    expect(deadlineFor(chongqing2017, [], 'county')).toBe(startOfDay('2017-04-21'))
    expect(deadlineFor(chongqing2017, [], 'city')).toBe(startOfDay('2017-05-01'))
  })

  test.each([
    ['vote.channels.daily-site.name', 'notice'],
    ['vote.picks.maximum', 'office'],
    ['stages.publicVote.opensAt', 'office'],
    ['stages.nomination.closesAt', 'notice'],
    ['weights.votes', 'office'],
    ['materials.of.1.of.video.maximumMinutes', 'notice'],
    ['form.person.fields.idNumber.label', 'office'],
  ])('says of %s that it comes from the %s', (path, source) => {
    expect(sourceOf(chongqing2017.sources, path)?.source).toBe(source)
  })

  test('carries no phone number, no mailbox and no address', () => {
    expect(JSON.stringify(chongqing2017.notice)).not.toMatch(/@|\d{6}|http|路\d+号/)
  })
})
