import { coverPersonalNumbers } from '../basics/personal-number'
import type { Charter } from '../campaign/charter'
import { fieldsOf } from '../campaign/known-fields'
import type { Answers } from '../nomination/contract'
import type { ScoringSheet } from './contract'

/**
 * What the experts weigh (个人事迹、技术素材、获奖情况): the account in the nominee's own words. How the file came in, who
 * recommended it and how to reach anybody is not among it.
 */
export const dossierForExperts = (form: Charter['form'], answers: Answers): ScoringSheet['dossier'] =>
  fieldsOf(form)
    .filter(({ input, key }) => input === 'text' && (answers[key] ?? '').trim() !== '')
    .map(({ key, label }) => ({ title: label, text: coverPersonalNumbers(answers[key] ?? '') }))
