import { useState } from 'react'
import type { StoryDraft } from '@shared/story/contract'
import { useAct } from '@/lib/use-act'
import { Button } from '@/ui/button'
import { Field, FieldError } from '@/ui/field'
import { Sheet } from '@/ui/sheet'
import { storyWords } from '../../words'

/** Takes a story back at once; asks why. */
export function Withdraw({ story: { storyId, revision }, onClose }: { story: StoryDraft; onClose: () => void }) {
  const [reason, setReason] = useState('')
  const { act, busy, refused, requestId } = useAct(storyWords, 'story.withdraw', ['story.read', 'story.desk', 'story.list', 'story.page'])
  const withdraw = async () => { if (await act({ storyId, revision, reason: reason.trim(), requestId: requestId() })) onClose() }
  return (
    <Sheet title='撤下这一篇？' onClose={onClose} bar={<><Button look='quiet' onPress={onClose}>不撤了</Button><Button busy={busy && '正在撤下'} blocked={!reason.trim() && '先写原因'} onPress={() => void withdraw()}>确定撤下</Button></>}>
      <Field label='为什么撤下' kind='text' hint='马上生效；改好以后可以再发布。' value={reason} maxLength={200} onChange={setReason} />
      {refused && <FieldError>{refused}</FieldError>}
    </Sheet>
  )
}
