import { instantAt } from '../basics/shanghai-time'
import { chongqing2017 } from '../charters/chongqing-2017'
import { taizhou2018 } from '../charters/taizhou-2018'
import { keptKeys, whatIsKept } from './what-is-kept'

const partOf = (parts: ReturnType<typeof whatIsKept>, key: string) => parts.find(one => one.key === key)

describe('whatIsKept', () => {
  test('names the fields of the charter’s own form, and says of the ID number that it takes a consent', () => {
    const parts = whatIsKept(taizhou2018, null)
    expect(partOf(parts, 'file')?.asked).toEqual(expect.arrayContaining(['姓名', '民族']))
    expect(partOf(parts, 'file')?.asked.join()).not.toContain('身份证')
    expect(partOf(parts, 'idNumber')).toMatchObject({ consent: 'idNumber', until: { kind: 'erased', months: taizhou2018.retention.months, at: null } })
  })

  test('counts the charter’s months from the campaign’s end', () => {
    const parts = whatIsKept({ ...taizhou2018, retention: { months: 24 } }, instantAt('2018-06-30', '12:00'))
    expect(partOf(parts, 'file')?.until).toEqual({ kind: 'erased', months: 24, at: instantAt('2020-06-30', '00:00') })
  })

  test('tells of what a charter leads to, and of nothing else', () => {
    expect(whatIsKept({ ...taizhou2018, vote: null, scoring: null }, null).map(({ key }) => key)).not.toEqual(expect.arrayContaining(['ballots']))
    expect(partOf(whatIsKept(taizhou2018, null), 'pictures')).toBeUndefined()
    expect(partOf(whatIsKept(chongqing2017, null), 'pictures')).toMatchObject({ consent: 'pictures', until: { kind: 'taken-back' } })
    expect(partOf(whatIsKept({ ...taizhou2018, vote: null }, null), 'network')).toBeUndefined()
  })

  test('leaves out none of what can be kept', () => expect(whatIsKept({ ...chongqing2017, channels: [...chongqing2017.channels, ...taizhou2018.channels] }, null).map(({ key }) => key).sort()).toEqual([...keptKeys].sort()))
})
