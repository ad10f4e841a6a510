import type { NominationStatus } from '@shared/nomination/status'

const approved: NominationStatus[] = ['approved', 'candidate', 'publicised', 'honoured', 'notChosen']

/** Which files a list and a 汇总表 are of. */
export const scopes = [
  { key: 'all', title: '全部已提交', statuses: ['withUnit', 'withRecommender', 'returned', 'underReview', 'declined', 'secondLook', 'upheld', ...approved] },
  { key: 'sent', title: '已报市总工会', statuses: ['underReview', ...approved] },
  { key: 'approved', title: '初审通过', statuses: approved },
] satisfies { key: string; title: string; statuses: NominationStatus[] }[]

export type ScopeKey = (typeof scopes)[number]['key']
