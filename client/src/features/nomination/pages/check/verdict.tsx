import { View } from '@tarojs/components'
import { assessEligibility, mayBeNominated } from '@shared/nomination/assess-eligibility'
import type { Answers, ClauseFinding, NominationForm } from '@shared/nomination/contract'
import { useServerNow } from '@/lib/server-clock'
import { CheckList, type Check } from '@/ui/check-list'
import { Row } from '@/ui/row'
import { SectionHead } from '@/ui/section-head'
import { waysOf } from './ways-of'

type Judged = ReturnType<typeof mayBeNominated>

const saidOf = (judged: Judged, anyAtLeast: number): { title: string; next: string } => {
  if (judged.ok) return { title: '可以申报', next: '按你答的，条件都符合。填表时还会再核对一遍，以填的为准。' }
  if (judged.error.kind === 'soft-reason-missing') return { title: '可以申报，要写明理由', next: '有一条“原则上”的条件没有达到。不会因此挡住你，填表时写明理由，由评审的人看。' }
  const isAny = judged.error.findings[0]?.weight === 'any'
  return { title: '按评选办法，这次还不能申报', next: isAny ? `下面几条里至少要符合 ${anyAtLeast} 条，现在一条也没有。如果答错了，点“改一改”。` : '下面标出的条件还不符合。如果答错了，点“改一改”；真的不符合，可以等下一届，也可以举荐别人。' }
}

const checkOf = ({ code, said, verdict, weight, because }: ClauseFinding): Check => ({ key: code, verdict: verdict === 'holds' ? 'holds' : weight === 'soft' || weight === 'any' ? 'asks' : 'fails', title: said, note: because })

/** May I, why, and the way: by which channels, to whom, until when. */
export function Verdict({ form, answers }: { form: NominationForm; answers: Answers }) {
  const now = useServerNow()
  const findings = assessEligibility(form.eligibility, answers, {})
  const judged = mayBeNominated(form.eligibility, findings)
  const { title, next } = saidOf(judged, form.eligibility.anyAtLeast)
  return (
    <View>
      <View className='title'>{title}</View>
      <View className='check-lead'>{next}</View>
      <CheckList checks={findings.map(checkOf)} />
      <View className='sec'>
        <SectionHead>怎么报</SectionHead>
        <View className='rows is-framed'>{waysOf(form, now).map(({ key, title: way, to, until }) => <Row key={key} note={<View>{to}<View>{until}</View></View>}>{way}</Row>)}</View>
      </View>
    </View>
  )
}
