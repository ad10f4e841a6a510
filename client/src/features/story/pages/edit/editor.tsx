import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { View } from '@tarojs/components'
import type { StoryDraft } from '@shared/story/contract'
import { faultInWords } from '@shared/story/may-release'
import { useForget } from '@/api/use-call-endpoint'
import { isOnADesk } from '@/lib/on-a-desk'
import { useAct } from '@/lib/use-act'
import { say } from '@/lib/words'
import { Button } from '@/ui/button'
import { FieldError } from '@/ui/field'
import { Link } from '@/ui/link'
import { Page } from '@/ui/page'
import { Saved } from '@/ui/saved'
import { Seg } from '@/ui/seg'
import { StoryKeeper, type Kept } from '../../story-keeper'
import { writtenOf, type Writing } from '../../writing'
import { storyWords } from '../../words'
import { AsRead } from './as-read'
import { Head } from './head'
import { Sections } from './sections'
import { TwoWritings } from './two-writings'
import { Withdraw } from './withdraw'

const views = [{ key: 'write', title: '写' }, { key: 'read', title: '看样子' }] as const

const notes = ({ state, withdrawnBecause }: StoryDraft): string => {
  if (state === 'released') return '大家读到的还是已发布的那一篇；改好提请，同事看过才换上。'
  return state === 'withdrawn' ? `这一篇撤下过（${withdrawnBecause}），改好可以再提请发布。` : '写完提请，另一位同事看过才会发布。'
}

function useKeeping(story: StoryDraft): { keeper: StoryKeeper; kept: Kept } {
  const keeper = useMemo(() => new StoryKeeper(story), [story.storyId])
  const forget = useForget()
  useEffect(() => () => void keeper.stop().then(() => forget(['story.desk', 'story.read'])), [keeper])
  return { keeper, kept: useSyncExternalStore(keeper.subscribe, keeper.read, keeper.read) }
}

/** Proposes what the server holds, once it holds all that was typed. */
function useProposing({ storyId }: StoryDraft, keeper: StoryKeeper, onProposed: () => void) {
  const { act, busy, refused, requestId } = useAct(storyWords, 'story.propose', ['story.read', 'story.desk'])
  const propose = async () => {
    if (await keeper.flush() && await act({ storyId, draftRevision: keeper.revision(), requestId: requestId() })) onProposed()
  }
  return { propose, busy, refused }
}

/** What keeps it from being proposed, said on the button. */
const lacking = ({ writing: { title, lead }, other }: Kept, fault: object | null): string | false =>
  (other !== null && '先选用哪一份') || (fault !== null && '先改好提示的地方') || ((!title.trim() || !lead.trim()) && '先写标题和导语')

/** Written on the left, read on the right; on a phone one of the two. */
function Panes({ story, keeper, writing }: { story: StoryDraft; keeper: StoryKeeper; writing: Writing }) {
  const [view, setView] = useState<'write' | 'read'>('write')
  return (
    <>
      <View className='story-views'><Seg options={views} chosen={view} onChoose={setView} /></View>
      <View className={`story-work shows-${view}`}>
        <View className='story-write'>
          <Head story={story} writing={writing} onChange={part => keeper.write(part)} />
          <Sections story={story} sections={writing.sections} onChange={sections => keeper.write({ sections })} />
        </View>
        {(view === 'read' || isOnADesk()) && <View className='story-read'><View className='story-read-head note'>大家会读到的样子</View><AsRead story={story} written={writtenOf(writing)} /></View>}
      </View>
    </>
  )
}

/** A story being written, saved as it is typed. */
export function Editor({ story, onProposed }: { story: StoryDraft; onProposed: () => void }) {
  const { keeper, kept } = useKeeping(story)
  const { writing, saved, other, refused } = kept
  const [withdrawing, setWithdrawing] = useState(false)
  const [putOff, setPutOff] = useState<number | null>(null)
  const proposing = useProposing(story, keeper, onProposed)
  const fault = faultInWords(writtenOf(writing))
  const trouble = refused ? say(storyWords, refused) : proposing.refused ?? (fault && say(storyWords, fault))
  const bar = <>
    {story.state === 'released' && <Button look='quiet' onPress={() => setWithdrawing(true)}>撤下</Button>}
    <Button busy={proposing.busy && '正在提请'} blocked={lacking(kept, fault)} onPress={() => void proposing.propose()}>提请发布</Button>
  </>
  return (
    <Page wide flush title='改故事' bar={bar} barNote={other ? <Link onPress={() => setPutOff(null)}>同事也改过这一篇，看两份再选</Link> : trouble ? <FieldError>{trouble}</FieldError> : notes(story)}>
      <View className='story-line-up'><View className='meta grow'>{`${story.name}，${story.trade}，${story.unitName}`}</View><Saved state={saved} /></View>
      <Panes story={story} keeper={keeper} writing={writing} />
      {other && putOff !== other.draftRevision && <TwoWritings mine={writing} other={other} onChoose={chosen => keeper.choose(chosen)} onPutOff={() => setPutOff(other.draftRevision)} />}
      {withdrawing && <Withdraw story={story} onClose={() => setWithdrawing(false)} />}
    </Page>
  )
}
