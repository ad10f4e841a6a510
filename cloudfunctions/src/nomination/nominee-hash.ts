import type { NominationDocument } from './store'
import { idNumberHash } from './id-number-vault'
import { fullIdNumber, type SealedAnswers } from './seal-answers'

/** Keyed hash by which the files of one nominee are known: of a person's ID number; of a collective's unit code with its own name, for a unit has several. '' where neither is there yet. */
export function nomineeHash({ nomineeKind }: Pick<NominationDocument, 'nomineeKind'>, draft: SealedAnswers): string {
  if (nomineeKind === 'collective') return idNumberHash(`${draft.answers['creditCode'] ?? ''} ${draft.answers['name'] ?? ''}`)
  const idNumber = fullIdNumber(draft)
  return idNumber ? idNumberHash(idNumber) : ''
}
