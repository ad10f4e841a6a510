import { nominationStatuses } from './status'
import { withdrawNomination, type Withdrawing } from './withdraw-nomination'

const own: Withdrawing = { status: 'underReview', revision: 1, readRevision: 1, channel: 'self', as: 'nominee', isConfirmed: true }

describe('withdrawNomination', () => {
  test('a file may be taken back until it is approved, and from nowhere else', () => {
    const from = nominationStatuses.filter(status => withdrawNomination({ ...own, status }).ok)
    expect(from).toEqual(['draft', 'awaitingNominee', 'withUnit', 'withRecommender', 'returned', 'underReview'])
    expect(withdrawNomination({ ...own, status: 'candidate' })).toEqual({ ok: false, error: { kind: 'not-in-this-status', status: 'candidate' } })
  })

  test('not on a file that changed since it was read', () => {
    expect(withdrawNomination({ ...own, revision: 2 })).toEqual({ ok: false, error: { kind: 'changed-meanwhile' } })
  })

  test('who opened it for somebody else may take it back until that person has confirmed it; an organisation after that, too', () => {
    const opened: Withdrawing = { ...own, as: 'opener', channel: 'public' }
    expect(withdrawNomination({ ...opened, status: 'awaitingNominee', isConfirmed: false })).toMatchObject({ ok: true })
    expect(withdrawNomination(opened)).toEqual({ ok: false, error: { kind: 'confirmed-by-nominee' } })
    expect(withdrawNomination({ ...opened, channel: 'organisation' })).toMatchObject({ ok: true })
  })
})
