import type { NomineeKind } from '@shared/campaign/nominee-kind'
import type { Answers } from '@shared/nomination/contract'
import { keepDraft, readDraft } from '@/lib/drafts'

const nameOf = (campaignId: string, nomineeKind: NomineeKind) => `check:${campaignId}:${nomineeKind}`

/** What was answered to “可以申报吗”, by field of the form; on this phone alone. */
export const readCheck = (campaignId: string, nomineeKind: NomineeKind) => readDraft<Answers>(nameOf(campaignId, nomineeKind))
export const keepCheck = (campaignId: string, nomineeKind: NomineeKind, answers: Answers) => keepDraft(nameOf(campaignId, nomineeKind), answers)
