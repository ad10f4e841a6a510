import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Proposal, StoryDraft } from '@shared/story/contract'
import { useAct } from '@/lib/use-act'
import { Button } from '@/ui/button'
import { FieldError } from '@/ui/field'
import { Icon } from '@/ui/icon'
import { Page } from '@/ui/page'
import { SwitchRow } from '@/ui/switch-row'
import { storyWords } from '../../words'
import { AsRead } from './as-read'

const checked: Record<Proposal['words'], string> = { passed: '微信内容检查已通过。', risky: '微信内容检查没有让它通过，请逐句看。', unchecked: '微信还没有检查过它，请逐句看。' }

/** A story that waits for its second reader: read here as the public would, then released. Where WeChat has not let its words pass, a human answers for them. */
export function Waiting({ story, proposal, onEdit }: { story: StoryDraft; proposal: Proposal; onEdit: () => void }) {
  const [hasLooked, setLooked] = useState(false)
  const { act, busy, refused, requestId } = useAct(storyWords, 'story.release', ['story.read', 'story.desk', 'story.list', 'story.page'])
  const { storyId, revision } = story
  const { byMe, words, written } = proposal
  const asksLook = words !== 'passed'
  const release = () => act({ storyId, revision, hasLooked, requestId: requestId() })
  const bar = <>
    <Button look='quiet' onPress={onEdit}>再改改</Button>
    {!byMe && <Button busy={busy && '正在发布'} blocked={asksLook && !hasLooked && '先逐句看过'} onPress={() => void release()}>看过了，发布</Button>}
  </>
  return (
    <Page flush foot={false} title='改故事' bar={bar} barNote={refused ? <FieldError>{refused}</FieldError> : '改动会收回提请。'}>
      <View className='story-standing'><Icon name='info' /><View className='grow'>{byMe ? '已提请发布，等另一位工作人员看过。' : '同事提请发布，请读一遍再决定。'}{checked[words]}</View></View>
      {asksLook && !byMe && <View className='story-look'><SwitchRow on={hasLooked} onChange={setLooked}>我逐句看过，可以公开</SwitchRow></View>}
      <AsRead story={story} written={written} />
    </Page>
  )
}
