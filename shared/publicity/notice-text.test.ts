import { instantAt } from '../basics/shanghai-time'
import { howToObject } from './how-to-object'
import { noticeText, spacedName } from './notice-text'

const notice = {
  noticeId: 'n', campaignId: 'k', roundKey: 'city', level: 'city' as const, title: '第二届“台州工匠”推荐名单公示', basis: '根据《通知》，', process: '经资格初审，现予公示。', listed: [], order: 'strokes' as const,
  firstDay: '2018-05-24', lastDay: '2018-05-30', workingDays: 5, objectionWorkingDays: 6, objectionsCloseAt: instantAt('2018-05-31', '17:00'), howToObject: howToObject(''),
  office: '劳动和经济工作部', contact: { phone: '0576-88800000', mail: 'office@union.example', address: '某路 1 号' }, issuer: '台州市总工会', issuedOn: '2018-05-23', state: 'published' as const, publishedAt: 1,
  removed: [], movedUp: [],
}

test('says all that such a notice must carry', () => {
  expect(noticeText(notice)).toEqual({
    titleLines: ['第二届“台州工匠”', '推荐名单公示'],
    opening: '根据《通知》，经资格初审，现予公示。',
    display: '公示时间：2018年5月24日至5月30日，共 5 个工作日。名单按姓氏笔画为序。',
    changes: [],
    objections: `如有异议，请自公示之日起至 5月31日 17:00 前（共 6 个工作日）向受理部门反映。${howToObject('')}`,
    office: [['受理部门', '劳动和经济工作部'], ['联系电话', '0576-88800000'], ['电子邮箱', 'office@union.example'], ['通讯地址', '某路 1 号']],
    issuer: '台州市总工会', issuedOn: '2018年5月23日',
  })
})

test('says the year again where the display goes over one', () => expect(noticeText({ ...notice, firstDay: '2018-12-28', lastDay: '2019-01-04' }).display).toContain('2018年12月28日至2019年1月4日'))

test('tells every amendment, and who moved up with days of their own', () => {
  const movedUp = [{ candidateId: 'b', name: '丁强', amendment: 1, firstDay: '2018-06-01', lastDay: '2018-06-07', objectionsCloseAt: instantAt('2018-06-08', '17:00') }]
  expect(noticeText({ ...notice, removed: [{ name: '王立新', reason: '经核实成立。', amendment: 1 }, { name: '李建国', reason: '经核实成立。', amendment: 2 }], movedUp }).changes).toEqual([
    '变动 1：王立新，经核实成立，已不在名单上。丁强递补，公示 2018年6月1日至6月7日，异议收到 6月8日 17:00。',
    '变动 2：李建国，经核实成立，已不在名单上。',
  ])
})

test('spaces a name of two characters as one of three', () => expect(['丁强', '丁小满'].map(spacedName)).toEqual(['丁\u3000强', '丁小满']))
