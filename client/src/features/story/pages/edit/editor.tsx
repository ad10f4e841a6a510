import { useState } from 'react'
import { View } from '@tarojs/components'
import type { StoryDraft } from '@shared/story/contract'
import { useForget } from '@/api/use-call-endpoint'
import { dropDraft, keepDraft, readDraft } from '@/lib/drafts'
import { useAct } from '@/lib/use-act'
import { Button } from '@/ui/button'
import { Counter } from '@/ui/counter'
import { Field, FieldError } from '@/ui/field'
import { Page } from '@/ui/page'
import { storyWords } from '../../words'
import { isSame, storyOf, writtenOf, type Written } from '../../written'
import { Sections } from './sections'

const most = { title: 40, lead: 120 }

const fault = ({ title, lead }: Written): string | false => {
  if (!title.trim() || !lead.trim()) return '先写标题和导语'
  return (title.length > most.title || lead.length > most.lead) && '标题或导语太长'
}

const notes = ({ state, consent }: StoryDraft) => {
  if (consent === 'missing') return '本人没有同意发布事迹，可以先写，征得同意后才能提请。'
  return state === 'withdrawn' ? '这一篇撤下过，改好可以再提请发布。' : '保存后请另一位同事看过，才会发布。'
}

/** Title, lead and sections. What is typed stays on this device until it is saved. */
export function Editor({ story, onProposed }: { story: StoryDraft; onProposed: () => void }) {
  const { storyId, revision } = story
  const [written, setWritten] = useState<Written>(() => readDraft(`story:${storyId}`) ?? writtenOf(story))
  const forget = useForget()
  const save = useAct(storyWords, 'story.save', ['story.read', 'story.desk'])
  const release = useAct(storyWords, 'story.release', ['story.read', 'story.desk'])
  const isSaved = isSame(written, writtenOf(story))
  const change = (part: Partial<Written>) => {
    setWritten({ ...written, ...part })
    keepDraft(`story:${storyId}`, { ...written, ...part })
  }
  const keep = async () => {
    const done = await save.act({ storyId, revision, ...storyOf(written), requestId: save.requestId() })
    if (done) dropDraft(`story:${storyId}`)
    else forget(['story.read'])
  }
  const propose = async () => { if (await release.act({ storyId, revision, requestId: release.requestId() })) onProposed() }
  const refused = save.refused ?? release.refused
  const bar = isSaved
    ? <Button busy={release.busy && '正在提请'} blocked={story.consent === 'missing' && '要先征得本人同意'} onPress={() => void propose()}>提请发布</Button>
    : <Button busy={save.busy && '正在保存'} blocked={fault(written)} onPress={() => void keep()}>保存</Button>
  return (
    <Page wide title='改故事' bar={bar} barNote={refused ? <FieldError>{refused}</FieldError> : isSaved ? notes(story) : '还没有保存；写的先存在这台设备上。'}>
      <View className='story-edit'>
        <View className='meta'>{story.name}，{story.trade}，{story.unitName}</View>
        <Field label='标题' kind='text' value={written.title} onChange={title => change({ title })}><Counter limit={{ kind: 'max', characters: most.title }} written={written.title.length} /></Field>
        <Field label='导语' kind='text' value={written.lead} onChange={lead => change({ lead })}><Counter limit={{ kind: 'max', characters: most.lead }} written={written.lead.length} /></Field>
        <Sections sections={written.sections} onChange={sections => change({ sections })} />
      </View>
    </Page>
  )
}
