import { useState } from 'react'
import { useEndpoint } from '@/api/use-endpoint'
import { useParams } from '@/lib/go'
import { stateOf } from '@/lib/page-state'
import { BonePage } from '@/ui/bone'
import { Page } from '@/ui/page'
import { storyWords } from '../../words'
import { Editor } from './editor'
import { Finished } from './finished'
import { Waiting } from './waiting'
import './index.scss'

/** 改故事: written, proposed, read by a second officer, released, withdrawn. */
export default function EditPage() {
  const { storyId } = useParams('story/edit')
  const story = useEndpoint('story.read', { storyId })
  const [editing, setEditing] = useState(false)
  const { data } = story
  if (!data) return <Page title='改故事' state={stateOf(storyWords, story)} skeleton={<BonePage />} />
  const edit = () => setEditing(true)
  if (data.proposal && !editing) return <Waiting story={data} proposal={data.proposal} onEdit={edit} />
  if (data.state === 'released' && !data.isChanged && !editing) return <Finished story={data} onEdit={edit} />
  return <Editor key={storyId} story={data} onProposed={() => setEditing(false)} />
}
