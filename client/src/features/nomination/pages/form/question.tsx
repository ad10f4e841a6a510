import { View } from '@tarojs/components'
import type { Clause } from '@shared/campaign/eligibility'
import type { FormField } from '@shared/campaign/form'
import { judgeLength } from '@shared/campaign/judge-length'
import { sayAnswer } from '@shared/nomination/standard-list'
import { Counter } from '@/ui/counter'
import { FieldFrame } from '@/ui/field'
import { SoftClause } from '@/ui/soft-clause'
import { AnswerInput } from './answer-input'
import type { Filling } from './use-filling'

interface QuestionProps {
  field: FormField
  filling: Filling
  /** The answer was given before, or has been left: what is wrong with it is said. */
  isLeft: boolean
  onLeave: () => void
  /** The person was led here from what is missing. */
  isWanted: boolean
}

const findingOf = (filling: Filling, { code }: Clause) => filling.findings.find(finding => finding.code === code)

/** What the notice asks and this answer does not meet, where no reason helps. */
const unmet = (filling: Filling, clauses: Clause[]): string | undefined => {
  const failing = clauses.find(clause => (clause.weight === 'must' || clause.weight === 'excluded') && findingOf(filling, clause)?.verdict === 'fails')
  return failing && `按评选办法不能申报：“${failing.said}”。${findingOf(filling, failing)?.because ?? ''}。填错了就改过来。`
}

/** A soft clause that the answer does not meet, with its reason. */
function Soft({ filling, clause }: { filling: Filling; clause: Clause }) {
  const finding = findingOf(filling, clause)
  if (clause.weight !== 'soft' || finding?.verdict !== 'fails') return null
  const reason = filling.softReasons[clause.code] ?? ''
  return <SoftClause said={clause.said} reason={reason} given={!filling.mayChange(clause.code)} onChange={typed => filling.keeper.explain(clause.code, typed)} />
}

/** What is asked to be changed, in the words of who returned the file. */
const Asked = ({ filling, field, clauses }: { filling: Filling; field: FormField; clauses: Clause[] }) =>
  <>{filling.reasons.filter(({ about }) => about === field.key || clauses.some(({ code }) => code === about)).map(({ text }, place) => <View key={place} className='form-asked'>要补充：{text}</View>)}</>

/** Where a field stands on its screen, to be scrolled to. */
export const anchorOf = (field: string) => `field-${field}`

/** One question with its answer: the input that fits, its length, the clauses it decides. */
export function Question({ field, filling, isLeft, onLeave, isWanted }: QuestionProps) {
  const answer = filling.answers[field.key] ?? ''
  const clauses = filling.form.eligibility.clauses.filter(({ question }) => question.field === field.key)
  const isLocked = !filling.mayChange(field.key)
  const missing = isWanted && !answer ? '这一项还没有填。' : undefined
  const error = isLeft && answer && !isLocked ? filling.faultOf(field.key) ?? unmet(filling, clauses) : missing
  const write = (typed: string) => filling.keeper.write(field.key, typed)
  return (
    <View id={anchorOf(field.key)}>
      <FieldFrame
        label={field.label} hint={field.help} optional={!field.required} error={error}
        input={<><Asked filling={filling} field={field} clauses={clauses} /><AnswerInput field={field} answer={answer} shown={sayAnswer(field.input, answer)} isLocked={isLocked} onWrite={write} onLeave={onLeave} nominationId={filling.nominationId} isForAnother={filling.isForAnother} isWanted={isWanted} /></>}
      >
        {field.limit && field.input === 'text' && <Counter limit={field.limit} written={judgeLength(field.limit, answer).written} />}
        {clauses.map(clause => <Soft key={clause.code} filling={filling} clause={clause} />)}
      </FieldFrame>
    </View>
  )
}
