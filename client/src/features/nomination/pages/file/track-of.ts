import { sayMoment } from '@shared/basics/time-phrases'
import type { CampaignHome } from '@shared/campaign/contract'
import type { NominationFile } from '@shared/nomination/contract'
import type { NominationStatus } from '@shared/nomination/status'
import type { TrackStep } from '@/ui/track'

// How far along the way a status stands: 1 the unit, 2 the recommender, 3 the review, 4 the experts, 5 the rest.
const places: Record<NominationStatus, number> = { draft: 0, awaitingNominee: 0, nomineeRefused: 0, lapsed: 0, joined: 3, secondLook: 0, upheld: 0, withUnit: 1, withRecommender: 2, returned: 0, underReview: 3, approved: 4, candidate: 5, publicised: 5, honoured: 6, declined: 0, notChosen: 4, withdrawn: 0, disqualified: 5 }
const placeOfLevel = { unit: 1, recommender: 2, city: 3 }
const later = ['publicVote', 'publicity', 'decision']

/** A returned or declined file stands where that was decided. */
const placeOf = ({ status, opinions }: NominationFile): number => {
  const last = opinions[opinions.length - 1]
  return ['returned', 'declined', 'secondLook', 'upheld'].includes(status) && last ? placeOfLevel[last.level] : places[status]
}

const titleAfter = ({ status }: NominationFile, title: string, isNow: boolean) => isNow && status === 'returned' ? `${title}：退回补充` : isNow && status === 'declined' ? `${title}：不予通过` : isNow && status === 'secondLook' ? `${title}：正在复核` : title

const lastOf = (file: NominationFile, level: 'unit' | 'recommender' | 'city') => [...file.opinions].reverse().find(opinion => opinion.level === level)?.at

/** 走到哪了: the way of this file through unit, recommender and city, then the stages the campaign goes on with. */
export function trackOf(file: NominationFile, home: CampaignHome | undefined): TrackStep[] {
  const now = placeOf(file)
  const after = home?.stages.filter(({ kind }) => later.includes(kind)).map(({ title }) => title).join('、') || '公示、审定命名'
  const moment = (instant: number | undefined | null) => instant ? sayMoment(instant) : undefined
  const way: { key: string; place: number; title: string; at?: number | null }[] = [
    { key: 'submitted', place: 0, title: file.status === 'awaitingNominee' ? '等本人确认' : '提交', at: file.submittedAt },
    ...(file.unitName ? [{ key: 'unit', place: 1, title: file.unitName, at: lastOf(file, 'unit') }] : []),
    { key: 'recommender', place: 2, title: file.recommenderName ?? '推荐单位', at: lastOf(file, 'recommender') },
    { key: 'city', place: 3, title: '市总工会资格初审', at: lastOf(file, 'city') },
    { key: 'experts', place: 4, title: '专家评审' },
    { key: 'rest', place: 5, title: after },
  ]
  return way.map(({ key, place, title, at }) => ({ key, title: titleAfter(file, title, place === now), note: moment(at), state: place < now ? 'done' : place === now ? 'now' : 'next' }))
}
