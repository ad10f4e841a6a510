import { useState } from 'react'
import { View } from '@tarojs/components'
import { sayMoment } from '@shared/basics/time-phrases'
import type { ObjectionView } from '@shared/publicity/contract'
import { keepDraft, readDraft } from '@/lib/drafts'
import { useAct } from '@/lib/use-act'
import { Button } from '@/ui/button'
import { Field, FieldError } from '@/ui/field'
import { KeyValues } from '@/ui/key-values'
import { Link } from '@/ui/link'
import { Paper, PaperPart } from '@/ui/paper'
import { Sheet } from '@/ui/sheet'
import { publicityWords } from '../../words'
import { stateTags } from './line'

const names = { person: '个人', unit: '单位', anonymous: '不署名' }

const facts = ({ number, at, kind, name, contact }: ObjectionView) => [
  ['编号', number],
  ['收到', sayMoment(at)],
  ['名义', names[kind]],
  ...(kind === 'anonymous' ? [] : [[kind === 'unit' ? '单位' : '姓名', name], ['联系', contact]] as const),
] as const

/** What is asked once more: neither decision can be taken back. */
const questions = {
  dismissed: { title: '异议不成立？', words: '决定记入台账，不能撤回；名单不变。', sure: '确定不成立' },
  upheld: { title: '从名单除名？', words: '公示会马上写明“异议成立”，这位候选人取消资格，不能撤回。', sure: '确定除名' },
}

function Decision({ one: { objectionId, candidateName } }: { one: ObjectionView }) {
  const [grounds, setGrounds] = useState(() => readDraft<string>(`grounds:${objectionId}`) ?? '')
  const { act, busy, refused, requestId } = useAct(publicityWords, 'publicity.decideObjection', ['publicity.objections', 'publicity.notice'])
  const [asking, setAsking] = useState<keyof typeof questions | null>(null)
  const decide = (outcome: 'upheld' | 'dismissed') => void act({ objectionId, outcome, grounds: grounds.trim(), requestId: requestId() })
  const blockedFor = (verdict: string) => !grounds.trim() && `${verdict}：先写情况`
  return (
    <View>
      <Field label='核实情况和理由' kind='text' hint={`成立的，${candidateName}会从名单上除名，理由写进本人的材料。`} value={grounds} maxLength={1000} onChange={words => { setGrounds(words); keepDraft(`grounds:${objectionId}`, words) }} />
      {refused && <FieldError>{refused}</FieldError>}
      <View className='objection-verdicts'>
        <Button look='quiet' busy={busy && '正在决定'} blocked={blockedFor('不成立')} onPress={() => setAsking('dismissed')}>不成立，名单不变</Button>
        <Button look='quiet' busy={busy && '正在决定'} blocked={blockedFor('成立')} onPress={() => setAsking('upheld')}>成立，从名单除名</Button>
      </View>
      {asking && <Sheet title={`${candidateName}：${questions[asking].title}`} onClose={() => setAsking(null)} bar={<><Button look='quiet' onPress={() => setAsking(null)}>再想想</Button><Button busy={busy && '正在决定'} onPress={() => decide(asking)}>{questions[asking].sure}</Button></>}>
        <View className='meta'>{questions[asking].words}</View>
        {refused && <FieldError>{refused}</FieldError>}
      </Sheet>}
    </View>
  )
}

/** One objection in full, and its decision. */
export const Objection = ({ one, onBack }: { one: ObjectionView; onBack: () => void }) =>
  <View className='objection'>
    <View className='objection-back'><Link onPress={onBack}>回到列表</Link></View>
    <View className='objection-top'><View className='head grow'>关于{one.candidateName}的异议</View>{stateTags[one.state]}</View>
    <KeyValues pairs={facts(one)} />
    <View className='objection-text'><Paper><PaperPart>{one.text}</PaperPart></Paper></View>
    {one.state === 'received' ? <Decision one={one} /> : <View className='meta'>决定：{one.state === 'upheld' ? '成立' : '不成立'}。{one.decision}</View>}
  </View>
