import { editableMaterials } from './editable-materials'

const keys = ['portrait', 'photos']
const about = (...subjects: string[]) => subjects.map(subject => ({ about: subject, text: '请补。' }))

test.each([
  ['of a draft all', { status: 'draft' as const, reasons: [], fields: null }, null],
  ['of a file on its way none', { status: 'withUnit' as const, reasons: [], fields: [] }, []],
  ['of a returned file those asked for', { status: 'returned' as const, reasons: about('photos', 'name'), fields: ['name', 'photos'] }, ['photos']],
  ['of a file returned for a field none', { status: 'returned' as const, reasons: about('name'), fields: ['name'] }, []],
  ['of a file returned as a whole all', { status: 'returned' as const, reasons: about(''), fields: null }, null],
  ['of a returned file that somebody else answers for none', { status: 'returned' as const, reasons: about(''), fields: [] }, []],
])('%s may be changed', (_, editing, expected) => expect(editableMaterials({ keys, ...editing })).toEqual(expected))
