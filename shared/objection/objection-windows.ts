import type { PublicityNotice } from '../publicity/contract'

/** When the last objection against a list may come in, exclusive. */
export const lastCloseOf = ({ objectionsCloseAt, movedUp }: Pick<PublicityNotice, 'objectionsCloseAt' | 'movedUp'>): number => Math.max(objectionsCloseAt, ...movedUp.map(one => one.objectionsCloseAt))

/** The days in which this person may be objected to: their own where they moved up later. */
export function windowFor({ firstDay, objectionsCloseAt, movedUp }: Pick<PublicityNotice, 'firstDay' | 'objectionsCloseAt' | 'movedUp'>, candidateId: string) {
  const own = movedUp.find(one => one.candidateId === candidateId)
  return { firstDay: own?.firstDay || firstDay, objectionsCloseAt: own?.objectionsCloseAt ?? objectionsCloseAt }
}
