import { taizhou2018 } from '../charters/taizhou-2018'
import { composeNotice, inListOrder, personalNumberIn } from './compose-notice'

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

test('personalNumberIn finds the person whose deeds hold a phone number', () => {
  expect(personalNumberIn([person('丁小满', '焊过 328 条船'), person('陈国梁', '电话 13800138000')])?.name).toBe('陈国梁')
  expect(personalNumberIn([person('丁小满', '焊过 328 条船')])).toBeNull()
})
