import { collective } from '../../charters/collective-form'
import { taizhou2018 } from '../../charters/taizhou-2018'
import type { Charter } from '../charter'
import { checkCharter } from '../check-charter'

const office = { source: 'office' as const }
const open: Charter = { ...taizhou2018, nomineeKinds: ['person', 'collective'], collective, sources: { ...taizhou2018.sources, nomineeKinds: office, collective: office } }
const pathsOf = (charter: Charter) => {
  const checked = checkCharter(charter)
  return checked.ok ? [] : checked.error.faults.map(({ path }) => path)
}

test('collectives want a form of their own, with their unit’s credit code', () => {
  expect(pathsOf(open)).toEqual([])
  const { collective: _, ...without } = open
  expect(pathsOf(without as Charter)).toContain('collective')
  const form = collective.form.map(group => ({ ...group, fields: group.fields.filter(({ key }) => key !== 'creditCode') }))
  expect(pathsOf({ ...open, collective: { ...collective, form } })).toContain('collective.form')
})

test('what whoever recommends is asked does not stand in the nominee’s form, too', () => {
  const channels = taizhou2018.channels.map(channel => (channel.channel === 'public' ? { ...channel, asks: [...(channel.asks ?? []), { key: 'mobile', label: '手机号', input: 'mobile' as const, required: true, printed: false }] } : channel))
  expect(pathsOf({ ...taizhou2018, channels })).toContain('channels.public.asks')
})
