import { useState } from 'react'
import { useEndpoint } from '@/api/use-endpoint'
import { useParams } from '@/lib/go'
import { stateOf } from '@/lib/page-state'
import { BonePage } from '@/ui/bone'
import { Page } from '@/ui/page'
import { storyWords } from '../../words'
import { Editor } from './editor'
import { Finished } from './finished'
import './index.scss'

/** 改故事: written, proposed, read by a second officer, released, withdrawn. */
export default function EditPage() {
  const { storyId } = useParams('story/edit')
  const story = useEndpoint('story.read', { storyId })
  const [editing, setEditing] = useState(false)
  if (!story.data) return <Page title='改故事' state={stateOf(storyWords, story)} skeleton={<BonePage />} />
  const isFinished = story.data.state === 'released' || (story.data.releaseProposed && !editing)
  return isFinished ? <Finished story={story.data} onEdit={() => setEditing(true)} /> : <Editor story={story.data} onProposed={() => setEditing(false)} />
}
