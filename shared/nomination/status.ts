/**
 * 推荐材料的状态, as a table: status → act → next status. It types the code, drives the tests and draws the diagram.
 * A status without acts is an end.
 */
export const transitions = {
  draft: { 'ask-nominee': 'awaitingNominee', 'submit-to-unit': 'withUnit', 'submit-to-recommender': 'withRecommender', 'submit-for-review': 'underReview', withdraw: 'withdrawn' },
  awaitingNominee: {
    'submit-to-unit': 'withUnit', 'submit-to-recommender': 'withRecommender', 'submit-for-review': 'underReview',
    'resubmit-to-unit': 'withUnit', 'resubmit-to-recommender': 'withRecommender', 'resubmit-for-review': 'underReview',
    'refuse-recommendation': 'nomineeRefused', lapse: 'lapsed', withdraw: 'withdrawn',
  },
  withUnit: { endorse: 'withRecommender', return: 'returned', decline: 'declined', 'send-up': 'withRecommender', lapse: 'lapsed', withdraw: 'withdrawn' },
  withRecommender: { recommend: 'underReview', return: 'returned', decline: 'declined', 'send-up': 'underReview', lapse: 'lapsed', withdraw: 'withdrawn' },
  returned: { 'ask-nominee': 'awaitingNominee', 'resubmit-to-unit': 'withUnit', 'resubmit-to-recommender': 'withRecommender', 'resubmit-for-review': 'underReview', lapse: 'lapsed', withdraw: 'withdrawn' },
  underReview: { approve: 'approved', return: 'returned', decline: 'declined', join: 'joined', withdraw: 'withdrawn' },
  approved: { settle: 'candidate', 'pass-over': 'notChosen', disqualify: 'disqualified' },
  candidate: { shortlist: 'publicised', 'pass-over': 'notChosen', disqualify: 'disqualified', 'withdraw-candidate': 'withdrawn' },
  publicised: { confer: 'honoured', disqualify: 'disqualified' },
  honoured: {},
  declined: { 'ask-second-look': 'secondLook' },
  secondLook: { uphold: 'upheld', 'overturn-to-recommender': 'withRecommender', 'overturn-for-review': 'underReview', 'overturn-to-approved': 'approved' },
  upheld: {},
  notChosen: {},
  nomineeRefused: {},
  joined: {},
  lapsed: {},
  withdrawn: {},
  disqualified: {},
} as const

export type NominationStatus = keyof typeof transitions
type ActsOf<Status> = Status extends NominationStatus ? keyof (typeof transitions)[Status] : never
export type NominationAct = ActsOf<NominationStatus>

export const nominationStatuses = Object.keys(transitions) as NominationStatus[]

/** The status after `act`, or null where the table has no such move. */
export const after = (status: NominationStatus, act: NominationAct): NominationStatus | null =>
  (transitions[status] as Partial<Record<NominationAct, NominationStatus>>)[act] ?? null
