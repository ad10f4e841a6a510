import { LegalHoliday } from 'tyme4ts'
import { dayAfter, type Day } from './shanghai-time'
import { isWorkingDay } from './working-days'

/** Make-up Sundays and Saturdays of 国办发明电〔2012〕33号 which the other source lacks: 清明节 "4月7日（星期日）上班", 国庆节 "10月12日（星期六）上班". */
const statedByTheNotice: Record<Day, boolean> = { '2013-04-07': true, '2013-10-12': true }

/** What a second, independently kept table says of a day: tyme4ts's legal holidays. */
function elsewhere(day: Day): boolean {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  const holiday = LegalHoliday.fromYmd(year, month, date)
  return holiday ? holiday.isWork() : ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay())
}

const daysOf = (year: number): Day[] => {
  const days: Day[] = []
  for (let day = `${year}-01-01`; day.startsWith(String(year)); day = dayAfter(day)) days.push(day)
  return days
}

test.each(Array.from({ length: 23 }, (_, index) => 2004 + index))('every day of %s is a working day or not as an independent table says', year => {
  const differing = daysOf(year).filter(day => {
    const ours = isWorkingDay(day)
    return !ours.ok || ours.value !== (statedByTheNotice[day] ?? elsewhere(day))
  })
  expect(differing).toEqual([])
})
