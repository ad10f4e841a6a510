import { useState } from 'react'
import Taro from '@tarojs/taro'
import type { NomineeKind } from '@shared/campaign/nominee-kind'
import type { Answers, NominationForm } from '@shared/nomination/contract'
import { useEndpoint } from '@/api/use-endpoint'
import { goInstead, useParams } from '@/lib/go'
import { stateOf } from '@/lib/page-state'
import { BonePage } from '@/ui/bone'
import { Button } from '@/ui/button'
import { Page } from '@/ui/page'
import { keepCheck, readCheck } from '../../check-on-phone'
import { nominationWords } from '../../words'
import { Questions } from './questions'
import { questionsOf } from './questions-of'
import { Verdict } from './verdict'
import './index.scss'

function Check({ form, nomineeKind }: { form: NominationForm; nomineeKind: NomineeKind }) {
  const { campaignId } = form
  const [answers, setAnswers] = useState<Answers>(() => readCheck(campaignId, nomineeKind) ?? {})
  const [isAsked, setAsked] = useState(false)
  const open = questionsOf(form).filter(({ key }) => !answers[key]).length
  const write = (key: string, answer: string) => {
    const next = { ...answers, [key]: answer }
    keepCheck(campaignId, nomineeKind, next)
    setAnswers(next)
  }
  const turn = (to: boolean) => {
    setAsked(to)
    void Taro.pageScrollTo({ scrollTop: 0, duration: 0 })
  }
  const bar = isAsked
    ? <><Button look='quiet' onPress={() => turn(false)}>改一改</Button><Button onPress={() => goInstead('nomination/start', { campaignId })}>去申报</Button></>
    : <Button blocked={open > 0 && `还有 ${open} 题没有答`} onPress={() => turn(true)}>看结果</Button>
  return (
    <Page title='我可以申报吗' bar={bar}>
      {isAsked ? <Verdict form={form} answers={answers} /> : <Questions form={form} answers={answers} onWrite={write} />}
    </Page>
  )
}

/** 我可以申报吗: the charter's conditions as questions, judged on this phone by the charter's own rule. Nobody else sees the answers. */
export default function CheckPage() {
  const { campaignId, nomineeKind = 'person' } = useParams('nomination/check')
  const kind: NomineeKind = nomineeKind === 'collective' ? 'collective' : 'person'
  const form = useEndpoint('nomination.form', { campaignId, nomineeKind: kind })
  if (!form.data) return <Page title='我可以申报吗' state={stateOf(nominationWords, form)} skeleton={<BonePage />} />
  return <Check form={form.data} nomineeKind={kind} />
}
