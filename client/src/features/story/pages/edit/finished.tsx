import { useState } from 'react'
import { View } from '@tarojs/components'
import type { StoryDraft } from '@shared/story/contract'
import { go } from '@/lib/go'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { Link } from '@/ui/link'
import { Page } from '@/ui/page'
import { AsRead } from './as-read'
import { Withdraw } from './withdraw'

/** A story that is out, as the public reads it: corrected without taking it off, or withdrawn. */
export function Finished({ story, onEdit }: { story: StoryDraft; onEdit: () => void }) {
  const [withdrawing, setWithdrawing] = useState(false)
  const bar = <><Button look='quiet' onPress={() => setWithdrawing(true)}>撤下</Button><View className='grow'><Button look='quiet' onPress={onEdit}>改一改</Button></View></>
  return (
    <Page flush foot={false} title='改故事' bar={bar} barNote='改好提请，同事看过才换上；换上以前，大家读到的还是这一篇。'>
      <View className='story-standing'><Icon name='circle-check' /><View className='grow'>已经发布，谁都能读到。</View><Link onPress={() => go('story/read', { storyId: story.storyId })}>看发布的样子</Link></View>
      <AsRead story={story} written={story.written} />
      {withdrawing && <Withdraw story={story} onClose={() => setWithdrawing(false)} />}
    </Page>
  )
}
