import { useEffect, useMemo, useSyncExternalStore } from 'react'
import type { FormField } from '@shared/campaign/form'
import { assessEligibility } from '@shared/nomination/assess-eligibility'
import { checkPartial } from '@shared/nomination/check-answers'
import type { ClauseFinding, NominationFile, NominationForm, Reason } from '@shared/nomination/contract'
import { useForget } from '@/api/use-call-endpoint'
import { serverNow } from '@/lib/server-clock'
import { AnswerKeeper, type Kept } from '../../answer-keeper'

/** All that a question of the form needs to know of its answer. */
export interface Filling extends Kept {
  nominationId: string
  isForAnother: boolean
  keeper: AnswerKeeper
  form: NominationForm
  findings: ClauseFinding[]
  /** Why this file came back, item by item. */
  reasons: Reason[]
  /** What is wrong with an answer, by field. */
  faultOf: (field: string) => string | undefined
  /** False for what nobody asked to be changed. */
  mayChange: (key: string) => boolean
}

// The server alone sees a sealed number in full, and whether the gender agrees with it.
const sealed = (field: FormField) => field.input === 'idNumber' || field.input === 'gender'

/** The answers being filled in, kept while the page stands. */
export function useFilling(file: NominationFile, form: NominationForm): Filling {
  const keeper = useMemo(() => new AnswerKeeper(file), [file.nominationId])
  const kept = useSyncExternalStore(keeper.subscribe, keeper.read, keeper.read)
  const forget = useForget()
  useEffect(() => () => void keeper.stop().then(() => forget(['nomination.file', 'nomination.mine'])), [keeper])
  const fields = form.form.flatMap(group => group.fields)
  const faults = [...checkPartial(form.form, kept.answers, serverNow()), ...kept.faults.filter(({ field }) => fields.some(one => one.key === field && sealed(one) && kept.saved.kind === 'saved'))]
  return {
    ...kept, nominationId: file.nominationId, isForAnother: file.seenAs === 'opener', keeper, form, reasons: file.reasons,
    findings: assessEligibility(form.eligibility, kept.answers, kept.softReasons),
    faultOf: field => faults.find(fault => fault.field === field)?.sentence,
    mayChange: key => file.editable === null || file.editable.includes(key),
  }
}
