import { useState } from 'react'
import { View } from '@tarojs/components'
import type { StoryDraft } from '@shared/story/contract'
import { go } from '@/lib/go'
import { useAct } from '@/lib/use-act'
import { Button } from '@/ui/button'
import { FieldError } from '@/ui/field'
import { Icon } from '@/ui/icon'
import { Page } from '@/ui/page'
import { StoryBody } from '../../story-body'
import { storyWords } from '../../words'
import { Withdraw } from './withdraw'

const standing = ({ state, proposedByMe }: StoryDraft) => {
  if (state === 'released') return '已经发布，谁都能读到。'
  return proposedByMe ? '已提请发布，等另一位工作人员看过。' : '同事提请发布，请读一遍再决定。'
}

/** A story that waits for its second reader, or is out: read here as the public reads it. */
export function Finished({ story, onEdit }: { story: StoryDraft; onEdit: () => void }) {
  const { storyId, revision, state, proposedByMe } = story
  const [withdrawing, setWithdrawing] = useState(false)
  const { act, busy, refused, requestId } = useAct(storyWords, 'story.release', ['story.read', 'story.desk', 'story.list'])
  const release = () => act({ storyId, revision, requestId: requestId() })
  const bar = state === 'released'
    ? <><Button look='quiet' onPress={() => setWithdrawing(true)}>撤下</Button><View className='grow'><Button look='quiet' onPress={() => go('story/read', { storyId })}>看发布的样子</Button></View></>
    : <><Button look='quiet' onPress={onEdit}>再改改</Button>{!proposedByMe && <Button busy={busy && '正在发布'} onPress={() => void release()}>看过了，发布</Button>}</>
  return (
    <Page flush title='改故事' bar={bar} barNote={refused ? <FieldError>{refused}</FieldError> : state !== 'released' && '改动会收回提请。'}>
      <View className='story-standing'><Icon name={state === 'released' ? 'circle-check' : 'info'} />{standing(story)}</View>
      <StoryBody story={story} />
      {withdrawing && <Withdraw story={story} onClose={() => setWithdrawing(false)} />}
    </Page>
  )
}
