import { fieldOf } from '@shared/campaign/known-fields'
import type { FormField } from '@shared/campaign/form'
import type { NominationForm } from '@shared/nomination/contract'

/** The fields that the conditions are judged by, each once, in the order of the conditions. */
export const questionsOf = ({ form, eligibility }: Pick<NominationForm, 'form' | 'eligibility'>): FormField[] =>
  [...new Set(eligibility.clauses.map(({ question }) => question.field))].flatMap(key => fieldOf(form, key) ?? [])
