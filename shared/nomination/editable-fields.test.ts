import { taizhou2018 } from '../charters/taizhou-2018'
import { changedUnasked, editableFields } from './editable-fields'
import { nominationStatuses } from './status'

const about = (...keys: string[]) => keys.map(key => ({ about: key, text: '请补充' }))

describe('editableFields', () => {
  test('all of a draft, none of what is on its way or at an end', () => {
    const byStatus = Object.fromEntries(nominationStatuses.map(status => [status, editableFields(taizhou2018, status, about('deeds'))]))
    expect(byStatus).toEqual({ ...Object.fromEntries(nominationStatuses.map(status => [status, []])), draft: null, returned: ['deeds'] })
  })

  test('a clause opens the field it asks of, and the reason given for it', () => {
    expect(editableFields(taizhou2018, 'returned', about('senior-worker', 'five-years', 'skillLevel'))).toEqual(['skillLevel', 'senior-worker', 'frontLineSince', 'five-years'])
  })

  test.each([['the whole file', about('deeds', '')], ['something the form does not have', about('unitSeal')], ['nothing', []]])('a reason about %s opens everything', (_, reasons) => {
    expect(editableFields(taizhou2018, 'returned', reasons)).toBeNull()
  })
})

describe('changedUnasked', () => {
  const before = { answers: { deeds: '旧', name: '叶秀兰' }, softReasons: {} }
  test.each([
    ['the field that was asked for', { answers: { deeds: '新', name: '叶秀兰' }, softReasons: {} }, null],
    ['another field', { answers: { deeds: '旧', name: '叶兰' }, softReasons: {} }, 'name'],
    ['a field left out', { answers: { deeds: '旧' }, softReasons: {} }, 'name'],
    ['an empty field more', { answers: { deeds: '旧', name: '叶秀兰', honours: '' }, softReasons: {} }, null],
    ['a soft reason', { answers: before.answers, softReasons: { 'senior-worker': '新的理由' } }, 'senior-worker'],
  ])('%s', (_, after, key) => {
    expect(changedUnasked(['deeds'], before, after)).toBe(key)
    expect(changedUnasked(null, before, after)).toBeNull()
  })
})
