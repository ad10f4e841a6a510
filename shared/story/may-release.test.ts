import { whyNotRelease, type Releasing } from './may-release'
import type { Written } from './written'

const written = (changes: Partial<Written> = {}): Written => ({ title: '船底下的二十八年', lead: '仰着头。', column: 'craft', series: '', part: 0, cover: null, sections: [{ heading: '', blocks: [{ kind: 'text', paragraphs: ['焊过三百多条船。'] }] }], ...changes })
const releasing = (changes: Partial<Written> = {}, rest: Partial<Releasing> = {}): Releasing => ({ written: written(changes), consented: true, usable: ['m_1'], ...rest })
const cover = { materialId: 'm_1', alt: '他在船底下' }
const withBlock = (block: Written['sections'][number]['blocks'][number]) => ({ sections: [...written().sections, { heading: '', blocks: [block] }] })

test.each([
  ['with consent and something to read', releasing()],
  ['with a cover that may be shown', releasing({ cover })],
  ['with a video, which has no other words than its caption', releasing(withBlock({ kind: 'video', materialId: 'm_1', caption: '' }))],
])('a story %s may be released', (_, story) => expect(whyNotRelease(story)).toBeNull())

test.each([
  ['without the person’s consent', releasing({}, { consented: false }), { kind: 'consent-missing' }],
  ['with nothing but a quotation in it', releasing({ sections: [{ heading: '开头', blocks: [{ kind: 'quote', text: '匀了就对。', by: '' }] }] }), { kind: 'nothing-to-read' }],
  ['with a phone number in its lead', releasing({ lead: '请打 13800138000' }), { kind: 'looks-like-personal-number', place: { part: 'lead', section: 0, block: 0 } }],
  ['with an address in a caption', releasing(withBlock({ kind: 'picture', materialId: 'm_1', alt: '门口', caption: '解放路88号' })), { kind: 'looks-like-address', place: { part: 'picture', section: 2, block: 1 } }],
  ['with a picture that may not be shown', releasing({ cover }, { usable: [] }), { kind: 'picture-not-usable', place: { part: 'cover', section: 0, block: 0 } }],
  ['with a picture that nobody has put in words', releasing(withBlock({ kind: 'picture', materialId: 'm_1', alt: ' ', caption: '起弧' })), { kind: 'alt-missing', place: { part: 'picture', section: 2, block: 1 } }],
])('a story %s may not', (_, story, refusal) => expect(whyNotRelease(story)).toEqual(refusal))
