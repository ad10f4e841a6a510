import { array, enum as oneOf, minLength, nullable, number, strictObject, string, type infer as Infer } from '../basics/z'

/** 环节. The order differs from notice to notice: stages are data. */
export const stageKinds = ['nomination', 'eligibilityReview', 'expertReview', 'media', 'publicVote', 'publicity', 'decision', 'conferral', 'report'] as const
export type StageKind = (typeof stageKinds)[number]

/** A half-open window of instants, +08:00; `closesAt` null where the notice leaves the end open. */
export const stage = strictObject({
  key: string().check(minLength(1)),
  kind: oneOf(stageKinds),
  title: string(),
  opensAt: number(),
  closesAt: nullable(number()),
  /** Who carries it out, as the notice says. */
  by: array(string()),
})
export type Stage = Infer<typeof stage>

/** 截止: an instant, exclusive, for one level of the tree; `said` is the notice's own wording. */
export const deadline = strictObject({ key: string(), level: oneOf(['unit', 'county', 'city']), at: number(), said: string() })
export type Deadline = Infer<typeof deadline>
