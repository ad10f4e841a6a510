import { taizhou2018 } from '../../charters/taizhou-2018'
import { checkCharter } from '../check-charter'
import { objectionRuleOf, usualObjectionRule, type ObjectionRule } from '../objection-rule'

const office = { source: 'office' as const }
const pathsOf = (change: Partial<ObjectionRule>) => {
  const checked = checkCharter({ ...taizhou2018, objections: { ...usualObjectionRule, ...change }, sources: { ...taizhou2018.sources, objections: office } })
  return checked.ok ? [] : checked.error.faults.map(({ path }) => path)
}

test('a charter that says nothing has the usual terms', () => expect(objectionRuleOf(taizhou2018)).toEqual(usualObjectionRule))

test.each<[string, Partial<ObjectionRule>, string[]]>([
  ['usual terms', {}, []],
  ['a place that the next one takes', { upheld: 'next-moves-up' }, []],
  ['a decision due before the objection is taken up', { takeUpWithinDays: 16 }, ['objections.takeUpWithinDays']],
  ['a decision due with the nominee’s answer', { replyWithinDays: 15 }, ['objections.replyWithinDays']],
  ['no time at all', { decideWithinDays: 0 }, ['objections.decideWithinDays']],
])('%s', (_, change, paths) => expect(pathsOf(change)).toEqual(paths))
