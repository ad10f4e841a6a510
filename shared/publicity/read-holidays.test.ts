import { isWorkingDay, publicityDays } from '../basics/working-days'
import { dayAfter } from '../basics/shanghai-time'
import { isDocumentNumber, isOfficialLink } from './check-holidays'
import { readHolidays } from './read-holidays'

/** 国办发明电〔2025〕7号 */
const notice2026 = `一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。
二、春节：2月15日（农历腊月二十八、周日）至23日（农历正月初七、周一）放假调休，共9天。2月14日（周六）、2月28日（周六）上班。
三、清明节：4月4日（周六）至6日（周一）放假，共3天。
四、劳动节：5月1日（周五）至5日（周二）放假调休，共5天。5月9日（周六）上班。
五、端午节：6月19日（周五）至21日（周日）放假，共3天。
六、中秋节：9月25日（周五）至27日（周日）放假，共3天。
七、国庆节：10月1日（周四）至7日（周三）放假调休，共7天。9月20日（周日）、10月10日（周六）上班。`

/** A notice as 2027's could be; its own has not been issued. */
const notice2027 = `元旦：2026年12月31日（周四）至2027年1月2日（周六）放假调休，共3天，1月9日（周六）上班。
春节：2月5日至11日放假，共7天。清明节：4月5日放假。劳动节：5月1日至3日放假。端午节：6月9日放假。中秋节：9月15日放假。国庆节：10月1日至7日放假调休，10月9日（星期六）上班。`

test('reads a real notice as the table has that year', () => {
  const { holidays, workdays, faults } = readHolidays(2026, notice2026)
  expect(faults).toEqual([])
  expect([holidays.length, workdays]).toEqual([33, ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10']])
  for (let day = '2026-01-01'; day <= '2026-12-31'; day = dayAfter(day)) {
    const isOff = new Date(`${day}T00:00:00Z`).getUTCDay() % 6 === 0
    expect([day, isWorkingDay(day)]).toEqual([day, { ok: true, value: workdays.includes(day) || (!isOff && !holidays.includes(day)) }])
  }
})

test('counts by what was entered where the table ends', () => {
  const entered = [{ year: 2027, ...readHolidays(2027, notice2027) }]
  expect(publicityDays('2026-12-30', 5, 6)).toEqual({ ok: false, error: { kind: 'holidays-unknown', year: 2027 } })
  expect(publicityDays('2026-12-30', 5, 6, entered)).toMatchObject({ ok: true, value: { lastDay: '2027-01-07', objectionsLastDay: '2027-01-08' } })
  expect(publicityDays('2027-01-08', 2, 2, entered)).toMatchObject({ ok: true, value: { lastDay: '2027-01-09' } })
  expect(isWorkingDay('2028-01-04', entered)).toEqual({ ok: false, error: { kind: 'holidays-unknown', year: 2028 } })
})

test('counts by the table for a year that it has, whatever was entered', () =>
  expect(isWorkingDay('2026-01-05', [{ year: 2026, holidays: ['2026-01-05'], workdays: [] }])).toEqual({ ok: true, value: true }))

test('takes a range over the new year, and a month that is left out', () =>
  expect(readHolidays(2027, notice2027).holidays.slice(0, 4)).toEqual(['2026-12-31', '2027-01-01', '2027-01-02', '2027-02-05']))

test.each([
  ['a notice of another year', 2027, notice2026, '1月4日写着周日，那一年这天是周一。'],
  ['a festival left out', 2026, notice2026.replace(/四、.*\n/, ''), '放假日里缺少5月1日。'],
  ['a day both free and worked', 2026, `${notice2026}10月1日上班。`, '10月1日写了两次。'],
  ['a make-up day on a weekday', 2026, `${notice2026}10月12日上班。`, '10月12日不是周末，不会是调休上班日。'],
  ['a day that does not exist', 2026, `${notice2026}2月30日放假。`, '“2026-02-30”不是 2026 年安排里的日子。'],
  ['nothing', 2027, '', '放假日只有 0 天，少写了哪个节日？'],
])('says what is wrong with %s', (_, year, text, fault) => expect(readHolidays(year, text).faults).toContain(fault))

test.each([['国办发明电〔2025〕7号', true], ['国发明电〔2024〕12号', true], ['国办发明电[2025]7号', false], ['台总工〔2018〕10号', false]])('document number %s: %s', (text, holds) => expect(isDocumentNumber(text)).toBe(holds))
test.each([['https://www.gov.cn/zhengce/content/202511/content_7047090.htm', true], ['http://www.gov.cn/', false], ['https://gov.cn.example.com/', false]])('link %s: %s', (url, holds) => expect(isOfficialLink(url)).toBe(holds))
