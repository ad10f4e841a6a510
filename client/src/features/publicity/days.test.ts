import { instantAt } from '@shared/basics/shanghai-time'
import type { DayMark } from '@shared/publicity/contract'
import { standingOf, stripOf } from './days'

const days: DayMark[] = [
  { day: '2018-05-24', kind: 'display' }, { day: '2018-05-25', kind: 'display' }, { day: '2018-05-26', kind: 'rest' }, { day: '2018-05-27', kind: 'rest' },
  { day: '2018-05-28', kind: 'display' }, { day: '2018-05-29', kind: 'display' }, { day: '2018-05-30', kind: 'display' }, { day: '2018-05-31', kind: 'objections' },
]
const period = { days, firstDay: '2018-05-24', lastDay: '2018-05-30', workingDays: 5, objectionsCloseAt: instantAt('2018-05-31', '17:00') }

describe('where a display stands', () => {
  test.each([
    ['the day before', '2018-05-23', '公示还没有开始，共 5 个工作日'],
    ['on its second day', '2018-05-25', '公示第 2 天，共 5 个工作日'],
    ['at the weekend, which counts for nothing', '2018-05-27', '公示第 2 天，共 5 个工作日'],
    ['on its last day', '2018-05-30', '公示第 5 天，共 5 个工作日'],
    ['the morning after', '2018-05-31', '展示已结束，仍在受理异议'],
    ['when all is over', '2018-06-01', '公示和异议期都已结束'],
  ])('%s', (_, day, said) => expect(standingOf(period, instantAt(day, '09:30'))).toBe(said))
})

test('the strip says today, the rests, and both last days', () =>
  expect(stripOf(period, instantAt('2018-05-25', '09:30')).map(({ weekday, date, kind, word }) => [weekday, date, kind, word].join(' '))).toEqual([
    '四 24 past ', '五 25 today 今天', '六 26 rest 休', '日 27 rest 休', '一 28 coming ', '二 29 coming ', '三 30 coming 展示止', '四 31 objections 异议止',
  ]))
