import { taizhou2018 } from '../charters/taizhou-2018'
import { composeNotice, composeRound, inListOrder, personalNumberIn } from './compose-notice'
import { howToObject } from './how-to-object'

const person = (name: string, deeds = '') => ({ candidateId: name, name, trade: '电焊工', unitName: '某厂', deeds })

test('composeNotice names the notice, the stages passed and the number', () => {
  expect(composeNotice(taizhou2018, 20, 5)).toEqual({
    title: '第二届“台州工匠”推荐名单公示',
    basis: '根据《关于在全市开展第二届“台州工匠”选树活动的通知》（台总工〔2018〕10号），',
    process: '经推荐申报、资格初审、专家评审、网络投票，台州市总工会研究确定第二届“台州工匠”推荐名单 20 名，现予公示，共 5 个工作日。',
  })
})

test('inListOrder follows strokes, or keeps the order it is given', () => {
  const given = [person('陈国梁'), person('丁小满')]
  expect(inListOrder('strokes', given).map(one => one.name)).toEqual(['丁小满', '陈国梁'])
  expect(inListOrder('pinned', given).map(one => one.name)).toEqual(['陈国梁', '丁小满'])
})

test('composeRound says who is about to recommend whom, in the charter\'s words', () => {
  expect(composeRound(taizhou2018, { process: '经职工（代表）会议民主推荐，并报同级党委同意', workingDays: 5 }, '石矶缝制工会', 2)).toEqual({
    title: '第二届“台州工匠”推荐人选公示',
    basis: '根据《关于在全市开展第二届“台州工匠”选树活动的通知》（台总工〔2018〕10号），',
    process: '经职工（代表）会议民主推荐，并报同级党委同意，石矶缝制工会拟推荐第二届“台州工匠”人选 2 名，现予公示，共 5 个工作日。',
  })
  expect(composeRound(taizhou2018, { workingDays: 5 }, '某会', 1).process).toMatch(/^经推荐申报和审核，某会拟推荐/)
})

test.each(['加盖单位公章', '真实姓名', '地址和电话', '客观真实', '严格保密', '来信请寄一楼。'])('howToObject always says %s', words => expect(howToObject('来信请寄一楼。')).toContain(words))

describe('personalNumberIn', () => {
  const printed = { title: '公示', basis: '根据《通知》（台总工〔2018〕10号），', process: '推荐名单 20 名', listed: [person('丁小满', '焊过 328 条船')], howToObject: howToObject(''), office: '劳动和经济工作部', contact: { phone: '0576-88800000', mail: 'office@union.example', address: '某路 1 号' }, issuer: '台州市总工会' }

  test('lets a notice pass whose only number is the office\'s phone', () => expect(personalNumberIn(printed)).toBeNull())

  test.each([
    ['a mobile number in deeds', { listed: [person('丁小满'), person('陈国梁', '电话 138-0013-8000')] }, '陈国梁'],
    ['a landline in deeds', { listed: [person('陈国梁', '请打 0576 88881234')] }, '陈国梁'],
    ['an ID number in full-width digits', { listed: [person('陈国梁', '１１０１０５１９４９１２３１００２Ｘ')] }, '陈国梁'],
    ['an old ID number in a unit\'s name', { listed: [{ ...person('陈国梁'), unitName: '某厂 110105491231001' }] }, '陈国梁'],
    ['a mobile number as a mailbox', { contact: { ...printed.contact, mail: '13800138000@mail.example' } }, '邮箱'],
    ['a number in the address', { contact: { ...printed.contact, address: '某路 1 号，找王某 13800138000' } }, '地址'],
    ['a number in how to object', { howToObject: howToObject('可打 13800138000') }, '反映办法'],
    ['a number with the office', { office: '办公室 88881234567' , title: '公示 13800138000' }, '标题'],
  ])('finds %s', (_, change, where) => expect(personalNumberIn({ ...printed, ...change })).toBe(where))
})
