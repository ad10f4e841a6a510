import { useState } from 'react'
import { View } from '@tarojs/components'
import { sayEnd } from '@shared/basics/time-phrases'
import type { SuggestionView } from '@shared/suggestion/contract'
import { dropDraft, keepDraft, readDraft } from '@/lib/drafts'
import { useAct } from '@/lib/use-act'
import { Button } from '@/ui/button'
import { Field, FieldError } from '@/ui/field'
import { Link } from '@/ui/link'
import { kindWords, stateTag, Talk } from '../../talk'
import { suggestionWords } from '../../words'

/** An answer; given again it stands below the earlier ones. */
function Answer({ suggestionId, onAnswered }: { suggestionId: string; onAnswered: () => void }) {
  const key = `answer:${suggestionId}`
  const [text, setText] = useState(() => readDraft<string>(key) ?? '')
  const { act, busy, refused, requestId } = useAct(suggestionWords, 'suggestion.answer', ['suggestion.queue'])
  const keep = (words: string) => { setText(words); keepDraft(key, words) }
  const answer = async () => {
    if (!(await act({ suggestionId, text: text.trim(), requestId: requestId() }))) return
    dropDraft(key)
    setText('')
    onAnswered()
  }
  return (
    <Field label='答复' kind='text' hint='只有提的人看得到。办了什么、怎么改、什么时候改好，写清楚。' value={text} maxLength={1000} onChange={keep}>
      {refused && <FieldError>{refused}</FieldError>}
      <View className='matter-do'><Button busy={busy && '正在答复'} blocked={!text.trim() && '先写答复'} onPress={() => void answer()}>送出答复</Button></View>
    </Field>
  )
}

/** One matter whole, and its answer. */
export const Matter = ({ one, mayAnswer, onBack, onAnswered }: { one: SuggestionView; mayAnswer: boolean; onBack: () => void; onAnswered: () => void }) =>
  <View className='matter'>
    <View className='matter-back'><Link onPress={onBack}>回到列表</Link></View>
    <View className='matter-top'><View className='head grow'>{kindWords[one.kind]}：{one.campaignTitle ?? '这个系统和服务'}</View>{stateTag(one)}</View>
    <View className='note'>{one.number}{one.state === 'open' && `，${sayEnd(one.dueAt)} 前答复`}</View>
    <Talk turns={one.turns} writer='提的人' />
    {one.isSatisfied === true && <View className='meta'>对方说满意，已经办完。</View>}
    {mayAnswer && one.state !== 'closed' && <Answer suggestionId={one.suggestionId} onAnswered={onAnswered} />}
  </View>
