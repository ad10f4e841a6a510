import { checkCharter } from '@shared/campaign/check-charter'
import { chongqing2017 } from '@shared/charters/chongqing-2017'
import { taizhou2018 } from '@shared/charters/taizhou-2018'
import { channelsFrom, channelsText, groupsFrom, groupsText, withChannels, withGroups, withVote, withWeights } from './edit-vote'

const faultsOf = (charter: typeof taizhou2018) => {
  const checked = checkCharter(charter)
  return checked.ok ? [] : checked.error.faults
}

describe('what the office types over a vote rule is a charter again', () => {
  test.each([
    ['a day’s ballot that may be changed', withVote(taizhou2018, { period: 'day', changeAllowed: true, order: 'strokes', withdrawnCandidate: 'may-cast-again' })],
    ['totals at six', withVote(taizhou2018, { totalsShown: { kind: 'daily', at: '18:00' } })],
    ['the experts’ weight', withWeights(taizhou2018, 60, 'all-in')],
    ['groups with places', withGroups(withVote(taizhou2018, { picks: { minimum: 2, maximum: 4 } }), groupsFrom('智能制造 1 2 12\n传统工艺 1 2 8')!)],
    ['groups taken away again', withGroups(withGroups(taizhou2018, groupsFrom('智能制造 0 5\n传统工艺 0 5')!), [])],
    ['channels added up', withChannels(taizhou2018, channelsFrom('台州日报\n台州电视台')!, 'sum')],
    ['channels that are weighed', withChannels(taizhou2018, channelsFrom('台州日报 40%')!, 'weighted')],
    ['Chongqing’s channels taken away', withChannels(chongqing2017, [], 'sum')],
  ])('%s', (_, charter) => expect(faultsOf(charter)).toEqual([]))

  test('ours has what the others leave', () => {
    expect(withChannels(taizhou2018, [{ name: '台州日报', weight: 40 }], 'weighted').vote?.channels.map(one => one.weight)).toEqual([60, 40])
  })
})

test('groups and channels are typed a line each, and read back as they were typed', () => {
  const groups = '智能制造 1 2 12\n传统工艺 1 2 8'
  expect(groupsText(withGroups(taizhou2018, groupsFrom(groups)!).vote!)).toBe(groups)
  expect(channelsText(withChannels(taizhou2018, channelsFrom('台州日报 40\n台州电视台 20')!, 'weighted').vote!)).toBe('台州日报 40\n台州电视台 20')
})

test.each([['智能制造'], ['智能制造 一 二'], ['智能制造 1 2 3 4']])('a line of groups that is not one: %s', text => expect(groupsFrom(text)).toBeNull())
test.each([['台州日报 四十'], ['台州日报 40 20']])('a line of channels that is not one: %s', text => expect(channelsFrom(text)).toBeNull())
