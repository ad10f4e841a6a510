import type { Answers } from '@shared/nomination/contract'
import type { NominationDocument } from './store'
import { idNumberHash } from './id-number-vault'
import { fullIdNumber, type SealedAnswers } from './seal-answers'

type Kind = Pick<NominationDocument, 'nomineeKind'>

/** What tells one nominee from another: a person's ID number; a collective's unit code with its own name, for a unit has several. '' where neither is there yet. */
export const identityOf = ({ nomineeKind }: Kind, { answers, idNumber }: { answers: Answers; idNumber: string | null }): string =>
  nomineeKind === 'collective' ? `${answers['creditCode'] ?? ''} ${answers['name'] ?? ''}` : idNumber ?? ''

/** Keyed hash by which the files of one nominee are known; '' where nothing tells them apart yet. */
export function nomineeHash(kind: Kind, draft: SealedAnswers): string {
  const identity = identityOf(kind, { answers: draft.answers, idNumber: fullIdNumber(draft) })
  return identity ? idNumberHash(identity) : ''
}
