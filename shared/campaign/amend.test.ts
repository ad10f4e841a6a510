import { endOfDay, startOfDay } from '../basics/shanghai-time'
import { taizhou2018 } from '../charters/taizhou-2018'
import { amend, type Amending } from './amend'
import type { Amendment, AmendmentChange, KeptChange } from './amendment'

const kept = (...changes: KeptChange[]): Amendment[] => changes.map((change, position) => ({ number: position + 1, change, reason: '有原因', at: 1 }))
const now = startOfDay('2018-05-18')
const asked = (change: AmendmentChange, more: Partial<Amending> = {}): Amending => ({
  charter: taizhou2018, announcedAt: startOfDay('2018-03-01'), concludedAt: 0, amendments: [], candidateIds: ['c1'], reason: '平台检修', now, change, ...more,
})
const until = (day: string): AmendmentChange => ({ kind: 'postponed', stageKey: 'publicVote', closesAt: endOfDay(day) })

describe('amend', () => {
  test.each<[string, Amending, string]>([
    ['a vote is postponed', asked(until('2018-05-22')), 'announced'],
    ['a campaign is suspended', asked({ kind: 'suspended' }), 'suspended'],
    ['a suspended campaign is resumed', asked({ kind: 'resumed' }, { amendments: kept({ kind: 'suspended' }) }), 'announced'],
    ['a suspended campaign is cancelled', asked({ kind: 'cancelled' }, { amendments: kept({ kind: 'suspended' }) }), 'cancelled'],
    ['a vote that was suspended over its end gets the time back', asked(until('2018-05-30'), { amendments: kept({ kind: 'suspended' }), now: startOfDay('2018-05-25') }), 'suspended'],
    ['nominations are opened again', asked({ kind: 'postponed', stageKey: 'nomination', closesAt: endOfDay('2018-04-10') }, { now: startOfDay('2018-04-03') }), 'announced'],
  ])('%s, as amendment with the next number', (_, amending, state) => {
    expect(amend(amending)).toEqual({ ok: true, value: { amendment: { number: amending.amendments.length + 1, change: amending.change, reason: '平台检修', at: amending.now }, state } })
  })

  test.each(['pick-lapses', 'may-cast-again'] as const)('a candidate withdraws, and ballots for him go as the charter says: %s', outcome => {
    const charter = { ...taizhou2018, vote: { ...taizhou2018.vote!, withdrawnCandidate: outcome } }
    const change = { kind: 'candidate-withdrawn', candidateId: 'c1' } as const
    expect(amend(asked(change, { charter }))).toEqual({ ok: true, value: { amendment: { number: 1, change: { ...change, outcome }, reason: '平台检修', at: now }, state: 'announced' } })
  })

  test.each<[string, Amending, object]>([
    ['before it is announced', asked({ kind: 'suspended' }, { announcedAt: 0 }), { kind: 'not-announced' }],
    ['after it was cancelled', asked({ kind: 'resumed' }, { amendments: kept({ kind: 'cancelled' }) }), { kind: 'already-ended' }],
    ['after it was concluded', asked({ kind: 'cancelled' }, { concludedAt: 5 }), { kind: 'already-ended' }],
    ['suspended twice', asked({ kind: 'suspended' }, { amendments: kept({ kind: 'suspended' }) }), { kind: 'already-suspended' }],
    ['resumed while running', asked({ kind: 'resumed' }), { kind: 'not-suspended' }],
    ['on a stage it does not have', asked({ kind: 'postponed', stageKey: 'media', closesAt: endOfDay('2018-06-01') }), { kind: 'no-such-stage' }],
    ['so that the vote closes at its opening', asked({ kind: 'postponed', stageKey: 'publicVote', closesAt: startOfDay('2018-05-12') }, { now: startOfDay('2018-05-01') }), { kind: 'closes-before-opening' }],
    ['so that the vote has closed already', asked(until('2018-05-17')), { kind: 'closes-before-opening' }],
    ['so that the vote is shorter', asked(until('2018-05-20')), { kind: 'not-a-postponement', closesAt: endOfDay('2018-05-21') }],
    ['so that a closed vote opens again', asked(until('2018-05-30'), { now: endOfDay('2018-05-21') }), { kind: 'already-ended' }],
    ['for a candidate it does not have', asked({ kind: 'candidate-withdrawn', candidateId: 'c2' }), { kind: 'no-such-candidate' }],
  ])('refuses to amend a campaign %s', (_, amending, error) => {
    expect(amend(amending)).toEqual({ ok: false, error })
  })
})
