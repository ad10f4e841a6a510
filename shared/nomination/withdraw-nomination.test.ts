import { nominationStatuses } from './status'
import { withdrawNomination } from './withdraw-nomination'

describe('withdrawNomination', () => {
  test('a file may be taken back until it is approved, and from nowhere else', () => {
    const from = nominationStatuses.filter(status => withdrawNomination({ status, revision: 1, readRevision: 1 }).ok)
    expect(from).toEqual(['draft', 'awaitingNominee', 'withUnit', 'withRecommender', 'returned', 'underReview'])
    expect(withdrawNomination({ status: 'candidate', revision: 1, readRevision: 1 })).toEqual({ ok: false, error: { kind: 'not-in-this-status', status: 'candidate' } })
  })

  test('not on a file that changed since it was read', () => {
    expect(withdrawNomination({ status: 'draft', revision: 2, readRevision: 1 })).toEqual({ ok: false, error: { kind: 'changed-meanwhile' } })
  })
})
