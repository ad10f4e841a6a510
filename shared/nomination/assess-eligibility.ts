import { isDay } from '../basics/shanghai-time'
import { accept, refuse, type Result } from '../basics/result'
import type { Clause, Eligibility, Question } from '../campaign/eligibility'
import type { Answers, ClauseFinding } from './contract'
import { fullMonths, fullYears } from './full-years'
import { rankOf } from './skill-level'
import { sayAnswer } from './standard-list'

/** Whether what the question asks is so, and why; null while it is not answered. */
type Answered = { isSo: boolean; because: string } | null

const sayMonths = (months: number): string => [months >= 12 ? `${Math.floor(months / 12)} 年` : '', months % 12 > 0 || months < 12 ? `${months % 12} 个月` : ''].filter(Boolean).join(' ')

const answerTo = (question: Question, answer: string): Answered => {
  switch (question.kind) {
    case 'full-years':
      if (!isDay(answer)) return null
      return { isSo: fullYears(answer, question.by) >= question.atLeast, because: `${answer.slice(0, 4)}年${Number(answer.slice(5, 7))}月起，${sayMonths(fullMonths(answer, question.by))}` }
    case 'skill-level': {
      const rank = rankOf(answer)
      return rank === null ? null : { isSo: rank >= question.atLeast, because: sayAnswer('skillLevel', answer) }
    }
    case 'declared':
      if (answer !== 'yes' && answer !== 'no') return null
      return { isSo: answer === 'yes', because: `本人声明：${sayAnswer('yesNo', answer)}` }
  }
}

const assess = ({ code, said, weight, question }: Clause, answers: Answers, softReasons: Answers): ClauseFinding => {
  const answered = answerTo(question, answers[question.field] ?? '')
  const softReason = weight === 'soft' ? (softReasons[code] ?? '').trim() : ''
  if (answered === null) return { code, said, weight, verdict: 'unanswered', because: '还没有填', softReason }
  const holds = weight === 'excluded' ? !answered.isSo : answered.isSo
  return { code, said, weight, verdict: holds ? 'holds' : 'fails', because: answered.because, softReason }
}

/** 条件核对: each clause against the answers. `holds` is always good for the person: an exclusion holds when it does not concern them. */
export const assessEligibility = ({ clauses }: Pick<Eligibility, 'clauses'>, answers: Answers, softReasons: Answers): ClauseFinding[] => clauses.map(clause => assess(clause, answers, softReasons))

/** Decides on the findings: `must` and `excluded` hold, enough of `any` do, and a `soft` one that fails has its reason. */
export const mayBeNominated = (
  { anyAtLeast }: Pick<Eligibility, 'anyAtLeast'>,
  findings: ClauseFinding[],
): Result<null, { kind: 'not-eligible'; findings: ClauseFinding[] } | { kind: 'soft-reason-missing'; code: string }> => {
  const unmet = findings.filter(({ weight, verdict }) => (weight === 'must' || weight === 'excluded') && verdict !== 'holds')
  if (unmet.length > 0) return refuse({ kind: 'not-eligible', findings: unmet })
  const any = findings.filter(({ weight }) => weight === 'any')
  if (any.filter(({ verdict }) => verdict === 'holds').length < anyAtLeast) return refuse({ kind: 'not-eligible', findings: any })
  const unexplained = findings.find(({ weight, verdict, softReason }) => weight === 'soft' && verdict !== 'holds' && softReason === '')
  return unexplained === undefined ? accept(null) : refuse({ kind: 'soft-reason-missing', code: unexplained.code })
}
