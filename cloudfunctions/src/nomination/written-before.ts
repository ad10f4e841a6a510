import type { Answers } from '@shared/nomination/contract'
import { isMaskedIdNumber } from '@shared/nomination/mask'
import { command } from '../platform/collection'
import { nominations, type DraftDocument, type NominationDocument } from './store'

/** What this person has sent in the same campaign in a file of their own, latest first: nobody types twice. Null where there is none. */
export async function writtenBefore({ _id, campaignId }: Pick<NominationDocument, '_id' | 'campaignId'>, personId: string): Promise<Answers | null> {
  const [latest] = await nominations.find({ where: { campaignId, nomineeId: personId, _id: command.neq(_id), version: command.gte(1) }, orderBy: [['submittedAt', 'desc']], limit: 1, fields: ['answers'] })
  return latest?.answers ?? null
}

/** The draft with what its opener left empty. An ID number is asked for again: it lies sealed with the other file, under that one's consent. */
export function fromOwnFile(draft: DraftDocument, before: Answers): DraftDocument {
  const own = Object.fromEntries(Object.entries(before).filter(([key, answer]) => !draft.answers[key] && !isMaskedIdNumber(answer)))
  return { ...draft, answers: { ...own, ...draft.answers }, draftRevision: draft.draftRevision + 1 }
}
