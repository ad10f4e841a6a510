import { whyNotRelease, type Releasing } from './may-release'

const story = (changes: Partial<Releasing> = {}): Releasing => ({ title: '船底下的二十八年', lead: '仰着头。', sections: [{ heading: '', paragraphs: ['焊过三百多条船。'] }], consented: true, ...changes })

test('a story with consent and something to read may be released', () => expect(whyNotRelease(story())).toBeNull())

test.each([
  ['without the person’s consent', { consented: false }, 'consent-missing'],
  ['with nothing in it', { sections: [{ heading: '开头', paragraphs: [' '] }] }, 'nothing-to-read'],
  ['with a phone number in it', { lead: '请打 13800138000' }, 'looks-like-personal-number'],
])('a story %s may not', (_, changes, kind) => expect(whyNotRelease(story(changes))).toEqual({ kind }))
