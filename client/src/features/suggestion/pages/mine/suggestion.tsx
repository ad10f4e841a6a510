import { useState } from 'react'
import { View } from '@tarojs/components'
import { sayEnd } from '@shared/basics/time-phrases'
import type { SuggestionView } from '@shared/suggestion/contract'
import { dropDraft, keepDraft, readDraft } from '@/lib/drafts'
import { useAct } from '@/lib/use-act'
import { Button } from '@/ui/button'
import { Field, FieldError } from '@/ui/field'
import { kindWords, stateTag, Talk } from '../../talk'
import { suggestionWords } from '../../words'

/** 追问: an answer will do, or something is still missing. */
function FollowUp({ one: { suggestionId } }: { one: SuggestionView }) {
  const key = `follow-up:${suggestionId}`
  const [text, setText] = useState(() => readDraft<string>(key) ?? '')
  const [open, setOpen] = useState(text !== '')
  const close = useAct(suggestionWords, 'suggestion.satisfied', ['suggestion.mine'])
  const more = useAct(suggestionWords, 'suggestion.followUp', ['suggestion.mine'])
  const refused = close.refused ?? more.refused
  const keep = (words: string) => { setText(words); keepDraft(key, words) }
  const send = async () => { if (await more.act({ suggestionId, text: text.trim(), requestId: more.requestId() })) dropDraft(key) }
  return (
    <View>
      {open && <Field label='还差什么' kind='text' value={text} maxLength={1000} onChange={keep} />}
      {refused && <FieldError>{refused}</FieldError>}
      <View className='mine-do'>
        {!open && <Button look='quiet' small busy={close.busy && '正在记'} onPress={() => void close.act({ suggestionId, requestId: close.requestId() })}>满意，办完了</Button>}
        {!open && <Button look='quiet' small onPress={() => setOpen(true)}>不满意，接着说</Button>}
        {open && <Button look='quiet' small onPress={() => setOpen(false)}>先不说</Button>}
        {open && <Button small busy={more.busy && '正在送出'} blocked={!text.trim() && '先写还差什么'} onPress={() => void send()}>送出追问</Button>}
      </View>
    </View>
  )
}

/** One's own suggestion with its answers. */
export const Suggestion = ({ one, now }: { one: SuggestionView; now: number }) =>
  <View className='mine-one'>
    <View className='mine-top'><View className='mine-title grow'>{kindWords[one.kind]}：{one.campaignTitle ?? '这个系统和服务'}</View>{stateTag(one)}</View>
    <View className='note mine-number'>{one.number}</View>
    <Talk turns={one.turns} writer='我' />
    {one.state === 'open' && <View className='meta'>{now < one.dueAt ? `${sayEnd(one.dueAt)} 前答复。` : '已经过了答复期限，办理单位会看到。'}</View>}
    {one.state === 'closed' && <View className='meta'>你说满意，已经办完。</View>}
    {one.state === 'answered' && <FollowUp one={one} />}
  </View>
