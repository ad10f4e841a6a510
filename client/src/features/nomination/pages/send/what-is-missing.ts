import { fieldsOf } from '@shared/campaign/known-fields'
import { assessEligibility, mayBeNominated } from '@shared/nomination/assess-eligibility'
import { checkAnswers, checkForNominee } from '@shared/nomination/check-answers'
import type { NominationFile, NominationForm } from '@shared/nomination/contract'
import { knownToOpeners, nomineeFillsRest, openerFields } from '@shared/nomination/form-of'

/** One thing to be put right before sending, with the field where that is done, and its group. */
export interface Missing {
  group: string
  field: string
  title: string
  sentence: string
}

/** What keeps the file from being sent, in the order of the form; the conditions last. */
export function whatIsMissing({ form, eligibility, channels }: NominationForm, file: NominationFile, now: number): Missing[] {
  const { answers, softReasons, faults } = file
  const isSketch = file.seenAs === 'opener' && nomineeFillsRest({ channels }, file)
  const groupOf = (field: string) => form.find(({ fields }) => fields.some(({ key }) => key === field))?.key ?? form[0]?.key ?? ''
  const labelOf = (field: string) => fieldsOf(form).find(({ key }) => key === field)?.label ?? ''
  const local = isSketch ? checkForNominee(form, answers, now, [...knownToOpeners, ...openerFields({ channels }, file).map(({ key }) => key)]) : checkAnswers(form, answers, now)
  const all = [...local, ...faults.filter(({ field }) => !local.some(fault => fault.field === field))]
  const gaps = all.map(({ field, sentence }) => ({ group: groupOf(field), field, title: labelOf(field), sentence }))
  const judged = mayBeNominated(eligibility, assessEligibility(eligibility, answers, softReasons))
  if (judged.ok || gaps.length > 0 || isSketch) return gaps
  const codes = judged.error.kind === 'soft-reason-missing' ? [judged.error.code] : judged.error.findings.map(({ code }) => code)
  const unmet = eligibility.clauses.filter(({ code }) => codes.includes(code))
  const isAny = unmet[0]?.weight === 'any'
  const shown = isAny ? unmet.slice(0, 1) : unmet
  return shown.map(({ said, weight, question }) => ({ group: groupOf(question.field), field: question.field, title: isAny ? `选树条件里有 ${unmet.length} 条，至少符合 ${eligibility.anyAtLeast} 条` : said, sentence: weight === 'soft' ? '没有达到，请写明理由。' : '按现在填的还不符合；填错了就改过来，确实不符合就不能申报。' }))
}
