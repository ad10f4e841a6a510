import { useState } from 'react'
import { View } from '@tarojs/components'
import { dropDraft, keepDraft, readDraft } from '@/lib/drafts'
import { useAct } from '@/lib/use-act'
import { Button } from '@/ui/button'
import { Counter } from '@/ui/counter'
import { Field, FieldError } from '@/ui/field'
import { Sheet } from '@/ui/sheet'
import { objectionWords } from '../../words'

const mostCharacters = 2000

/** One's own account, given once. What is typed stays on this phone until it was received. */
export function Answer({ replyId }: { replyId: string }) {
  const key = `reply:${replyId}`
  const [text, setText] = useState(() => readDraft<string>(key) ?? '')
  const [asking, setAsking] = useState(false)
  const { act, busy, refused, requestId } = useAct(objectionWords, 'objection.reply', ['objection.asked'])
  const keep = (words: string) => { setText(words); keepDraft(key, words) }
  const sendIt = async () => {
    if (!(await act({ replyId, text: text.trim(), requestId: requestId() }))) return
    dropDraft(key)
    setAsking(false)
  }
  const blocked = (!text.trim() && '先写陈述') || (text.length > mostCharacters && '内容太长，请删短')
  return (
    <View>
      <Field label='我的陈述' kind='text' hint='照实写：你做了什么，可以向谁、到哪里核实。' value={text} onChange={keep}><Counter limit={{ kind: 'max', characters: mostCharacters }} written={text.length} /></Field>
      <View className='asked-do'><Button blocked={blocked} onPress={() => setAsking(true)}>送出陈述</Button></View>
      {asking && <Sheet title='送出陈述？' onClose={() => setAsking(false)} bar={<><Button look='quiet' onPress={() => setAsking(false)}>再改改</Button><Button busy={busy && '正在送出'} onPress={() => void sendIt()}>确定送出</Button></>}>
        <View className='meta'>送出以后不能再改。只有异议受理人看得到，你的单位和评审都看不到。</View>
        {refused && <FieldError>{refused}</FieldError>}
      </Sheet>}
    </View>
  )
}
