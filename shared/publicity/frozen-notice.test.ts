import { createHash } from 'node:crypto'
import { taizhou2018 } from '../charters/taizhou-2018'
import { formulaOf } from './formula-of'
import { contentHashOf, frozenPath, frozenText, type FrozenNotice } from './frozen-notice'

const notice: FrozenNotice = {
  campaignId: 'k', roundKey: 'city', level: 'city', title: '公示', basis: '根据', process: '经', listed: [{ candidateId: 'a', name: '丁小满', trade: '', unitName: '', deeds: '' }], order: 'strokes',
  firstDay: '2018-05-24', lastDay: '2018-05-30', workingDays: 5, objectionWorkingDays: 6, objectionsCloseAt: 1, howToObject: '署名', office: '某部', contact: { phone: '1', mail: '2', address: '3' },
  issuer: '某会', issuedOn: '2018-05-24', boxRoot: '', boxSize: 0, voids: [], ranking: [], formula: formulaOf(taizhou2018),
}

test('freezes what is printed and nothing that may change later', () => {
  const later = { ...notice, noticeId: 'n', removed: [{ name: '丁小满', reason: '', amendment: 1 }], state: 'published' }
  expect(frozenText(later)).toBe(frozenText(notice))
  expect(JSON.parse(frozenText(notice))).toEqual(notice)
})

test('is named by the hash of its bytes, which one character changes', () => {
  const hash = createHash('sha256').update(frozenText(notice)).digest('hex')
  expect(frozenPath(contentHashOf(frozenText(notice)))).toBe(`notices/${hash}.json`)
  expect(contentHashOf(frozenText({ ...notice, office: '某 部' }))).not.toBe(hash)
})
