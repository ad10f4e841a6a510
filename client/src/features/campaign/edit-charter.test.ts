import { checkCharter } from '@shared/campaign/check-charter'
import { taizhou2018 } from '@shared/charters/taizhou-2018'
import { endOfDay, startOfDay } from '@shared/basics/shanghai-time'
import { basicsOf, countsOf, noticeText, sectionsOf, withBasics, withCounts, withNotice, withStage } from './edit-charter'

const third = withBasics(taizhou2018, { charterId: 'taizhou-2019', firstLine: '第三届', secondLine: '“台州工匠”选树', honourTitle: '台州工匠', issuedOn: '2019-03-01' })

describe('a new edition', () => {
  test('takes its names, and its title from its two lines', () => {
    expect(basicsOf(third)).toEqual({ charterId: 'taizhou-2019', firstLine: '第三届', secondLine: '“台州工匠”选树', honourTitle: '台州工匠', issuedOn: '2019-03-01' })
    expect(third.title).toBe('第三届“台州工匠”选树')
  })
  test('holds as a charter: what was typed over is the office’s own', () => {
    const dated = withStage(third, 'publicVote', '2018-05-10', '2018-05-20')
    const counted = withCounts(dated, { candidates: 30, listed: 24, fewestPicks: 2, mostPicks: 8, workingDays: 7, objectionWorkingDays: 9 })
    expect(checkCharter(counted)).toEqual({ ok: true, value: counted })
    expect(countsOf(counted)).toEqual({ candidates: 30, listed: 24, fewestPicks: 2, mostPicks: 8, workingDays: 7, objectionWorkingDays: 9 })
    expect(counted.sources['stages.publicVote.closesAt']).toEqual({ source: 'office' })
  })
  test('counts a stage’s last day until 24:00', () =>
    expect(withStage(third, 'publicVote', '2018-05-10', '2018-05-20').stages.find(({ key }) => key === 'publicVote')).toMatchObject({ opensAt: startOfDay('2018-05-10'), closesAt: endOfDay('2018-05-20') }))
  test('moves the city’s deadline with the nominations', () =>
    expect(withStage(third, 'nomination', '2018-03-05', '2018-03-25').deadlines).toEqual([expect.objectContaining({ level: 'city', at: endOfDay('2018-03-25') })]))
})

describe('another notice', () => {
  const other = withNotice(taizhou2018, { title: '关于开展第三届“台州工匠”选树活动的通知', number: '台总工〔2019〕8号', text: '各县（市、区）总工会：\n一、活动目的\n选树榜样。\n附件：推荐审批表' })
  test('is parted where a heading begins', () => expect(other.notice.sections).toEqual([
    { heading: '通知', paragraphs: ['各县（市、区）总工会：'] },
    { heading: '一、活动目的', paragraphs: ['选树榜样。'] },
    { heading: '附件：推荐审批表', paragraphs: ['附件：推荐审批表'] },
  ]))
  test('leaves no rule quoting words it does not have', () => expect(checkCharter(other)).toEqual({ ok: true, value: other }))
  test('keeps what the notice still says', () => {
    const same = withNotice(taizhou2018, { title: taizhou2018.notice.title, number: taizhou2018.notice.number, text: noticeText(taizhou2018) })
    expect(same.sources).toEqual(taizhou2018.sources)
    expect(sectionsOf(noticeText(taizhou2018))[1]?.heading).toBe('一、活动目的')
  })
})
