import { chongqing2017 } from '../charters/chongqing-2017'
import { taizhou2018 } from '../charters/taizhou-2018'
import { fieldsOf } from '../campaign/known-fields'
import { changedUnasked, editableFields, type Editing } from './editable-fields'
import { openerFields, rulesFor, type FileKind } from './form-of'
import { nominationStatuses } from './status'

const about = (...keys: string[]) => keys.map(key => ({ about: key, text: '请补充' }))
const self: FileKind = { channel: 'self', nomineeKind: 'person', onBehalf: false }
const own: Editing = { kind: self, status: 'returned', reasons: [], as: 'nominee', isRecommended: false }

describe('editableFields of one’s own file', () => {
  test('all of a draft, none of what is on its way or at an end', () => {
    const byStatus = Object.fromEntries(nominationStatuses.map(status => [status, editableFields(taizhou2018, { ...own, status, reasons: about('deeds') })]))
    expect(byStatus).toEqual({ ...Object.fromEntries(nominationStatuses.map(status => [status, []])), draft: null, awaitingNominee: null, returned: ['deeds'] })
  })

  test('a clause opens the field it asks of, and the reason given for it', () => {
    expect(editableFields(taizhou2018, { ...own, reasons: about('senior-worker', 'five-years', 'skillLevel') })).toEqual(['skillLevel', 'senior-worker', 'frontLineSince', 'five-years'])
  })

  test('a reason about photos opens the photos alone', () => {
    expect(editableFields({ ...taizhou2018, materials: chongqing2017.materials }, { ...own, reasons: about('photos') })).toEqual(['photos'])
    expect(editableFields(rulesFor(chongqing2017, { ...self, channel: 'public' }), { ...own, kind: { ...self, channel: 'public' }, isRecommended: true, reasons: about('photos') })).toEqual(['photos'])
    expect(editableFields(rulesFor(chongqing2017, { ...self, channel: 'public' }), { ...own, kind: { ...self, channel: 'public' }, as: 'opener', isRecommended: true, reasons: about('photos') })).toEqual([])
  })

  test.each([['the whole file', about('deeds', '')], ['something the form does not have', about('unitSeal')], ['nothing', []]])('a reason about %s opens everything', (_, reasons) => {
    expect(editableFields(taizhou2018, { ...own, reasons })).toBeNull()
  })
})

describe('editableFields of a file about somebody else', () => {
  const kinds: FileKind[] = [{ ...self, channel: 'organisation' }, { ...self, channel: 'public' }, { ...self, onBehalf: true }]
  const editing = (kind: FileKind, as: Editing['as'], change: Partial<Editing>) => editableFields(rulesFor(taizhou2018, kind), { ...own, kind, as, isRecommended: true, ...change })

  test.each(kinds)('%p: the draft is its opener’s; what waits for the nominee is the nominee’s, but for what the opener says', kind => {
    expect([editing(kind, 'opener', { status: 'draft' }), editing(kind, 'opener', { status: 'awaitingNominee' })]).toEqual([null, []])
    const nominees = editing(kind, 'nominee', { status: 'awaitingNominee' }) ?? []
    const openers = openerFields(taizhou2018, kind).map(({ key }) => key)
    expect(nominees).toEqual(expect.arrayContaining([...fieldsOf(taizhou2018.form).map(({ key }) => key), 'senior-worker']))
    expect(nominees.filter(key => openers.includes(key))).toEqual([])
  })

  test('returned, an organisation and a helper may mend what is asked; who vouched in their own name writes no more, and the nominee brings it', () => {
    const asked = { reasons: about('deeds', 'recommenderReason') }
    expect(editing(kinds[0]!, 'opener', asked)).toEqual(['deeds', 'recommenderReason'])
    expect(editing(kinds[0]!, 'nominee', asked)).toEqual(['deeds'])
    expect(editing(kinds[1]!, 'opener', asked)).toEqual([])
    expect(editing(kinds[1]!, 'nominee', asked)).toEqual(['deeds', 'recommenderReason'])
    expect(editing(kinds[2]!, 'opener', { reasons: about('deeds') })).toEqual(['deeds'])
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
