import { useState } from 'react'
import { View } from '@tarojs/components'
import type { ScoringSheet } from '@shared/scoring/contract'
import { useCallEndpoint } from '@/api/use-call-endpoint'
import { useEndpoint } from '@/api/use-endpoint'
import { stateOf } from '@/lib/page-state'
import { useRequestId } from '@/lib/request-id'
import { say } from '@/lib/words'
import { BonePage } from '@/ui/bone'
import { Button } from '@/ui/button'
import { Failure } from '@/ui/failure'
import { Field, FieldError } from '@/ui/field'
import { Link } from '@/ui/link'
import { Mark } from '@/ui/mark'
import { Tag } from '@/ui/tag'
import { RecuseSheet } from './recuse-sheet'
import { ScoreFiles } from './score-files'
import { useMarks } from './use-marks'
import { scoringWords } from './words'
import './score-sheet.scss'

interface ScoreSheetProps {
  nominationId: string
  isClosed: boolean
  onBack: () => void
  onDone: (said: string) => void
}

const Head = ({ sheet: { name, trade, unitName, state }, onBack }: { sheet: ScoringSheet; onBack: () => void }) =>
  <View className='score-top'>
    <View className='score-back'><Link onPress={onBack}>回到名单</Link></View>
    <View className='score-name'><View className='grow serif'>{name}</View>{state === 'recused' && <Tag tone='plain'>已回避</Tag>}{state === 'scored' && <Tag tone='ok'>已评分</Tag>}</View>
    <View className='meta'>{[trade, unitName].filter(Boolean).join(' · ')}</View>
  </View>

const Dossier = ({ dossier, files }: ScoringSheet) =>
  <View className='score-dossier'><ScoreFiles files={files} />{dossier.map(({ title, text }) => <View key={title}><View className='score-part'>{title}</View><View className='score-text'>{text}</View></View>)}</View>

function Card({ sheet, isClosed, onDone }: { sheet: ScoringSheet; isClosed: boolean; onDone: ScoreSheetProps['onDone'] }) {
  const { ask, busy } = useCallEndpoint('scoring.score', ['scoring.list', 'scoring.sheet', 'scoring.standings'])
  const request = useRequestId()
  const marks = useMarks(sheet)
  const [refused, setRefused] = useState('')
  const [isRecusing, setRecusing] = useState(false)
  const isLocked = isClosed || sheet.state === 'recused'
  const full = sheet.criteria.reduce((sum, { maximum }) => sum + maximum, 0)
  const score = async () => {
    const answer = await ask({ nominationId: sheet.nominationId, marks: marks.marks, comment: marks.comment.trim(), requestId: request.current() })
    if (answer.ok || answer.error.kind !== 'offline') request.renew()
    if (!answer.ok) return setRefused(say(scoringWords, answer.error))
    setRefused('')
    marks.settle()
    onDone(`${sheet.name}：${answer.value.total} 分，已交`)
  }
  const [first] = marks.open
  const blocked = first ? `还没有打：${first.title}` : sheet.state === 'scored' && !marks.isChanged && '已交，没有改动'
  return (
    <View className='score-card'>
      <View className='score-part'>评分</View>
      {sheet.criteria.map(({ key, title, maximum }) => <Mark key={key} title={title} maximum={maximum} points={marks.marks[key] ?? null} locked={isLocked} onChange={points => marks.mark(key, points)} />)}
      <View className='score-total'><View className='grow'>合计</View><View className='score-sum num'>{marks.total}</View><View className='note'>{`满分 ${full}`}</View></View>
      {!isLocked && <>
        <Field kind='text' label='评语' optional hint='只有组织评审的人看得到' value={marks.comment} onChange={marks.say} maxLength={500} />
        {refused && <FieldError>{refused}</FieldError>}
        <View className='score-act'><Button blocked={blocked} busy={busy && '正在交'} onPress={() => void score()}>{sheet.state === 'scored' ? '改交评分' : '交评分'}</Button></View>
        <View className='score-recuse'><Link onPress={() => setRecusing(true)}>和他有关系，要回避</Link></View>
      </>}
      {isClosed && <View className='meta'>评审已经截止，评分不能再改。</View>}
      {isRecusing && <RecuseSheet nominationId={sheet.nominationId} name={sheet.name} onClose={() => setRecusing(false)} onRecused={said => { setRecusing(false); marks.settle(); onDone(said) }} />}
    </View>
  )
}

/** One nominee before an expert: the account to read, the criteria to mark. */
export function ScoreSheet({ nominationId, isClosed, onBack, onDone }: ScoreSheetProps) {
  const sheet = useEndpoint('scoring.sheet', { nominationId })
  const state = stateOf(scoringWords, sheet)
  if (state?.kind === 'failed') return <><View className='score-back'><Link onPress={onBack}>回到名单</Link></View><Failure {...state} /></>
  if (!sheet.data) return <View className='page-waiting'><BonePage /></View>
  return (
    <View className='score'>
      <Head sheet={sheet.data} onBack={onBack} />
      <View className='score-columns'><Dossier {...sheet.data} /><Card sheet={sheet.data} isClosed={isClosed} onDone={onDone} /></View>
    </View>
  )
}
