import { useState } from 'react'
import type { Charter } from '@shared/campaign/charter'
import { useEndpoint } from '@/api/use-endpoint'
import { readDraft } from '@/lib/drafts'
import { useParams } from '@/lib/go'
import { stateOf } from '@/lib/page-state'
import { BonePage } from '@/ui/bone'
import { Page } from '@/ui/page'
import { campaignWords } from '../../words'
import { Editor } from './editor'
import { Import } from './import'
import './index.scss'

/** A draft goes on under its own id; a new edition has to be given one. */
const copyOf = (charter: Charter, campaignId: string | undefined): Charter => campaignId ? charter : { ...charter, charterId: '' }

/** 起草评选办法: a draft written on, or a new edition that begins with a copy of another, or a charter brought along. */
export default function DraftPage() {
  const { campaignId, from } = useParams('campaign/draft')
  const source = campaignId ?? from
  const charter = useEndpoint('campaign.charter', { campaignId: source ?? '' }, { enabled: source !== undefined })
  const [brought, setBrought] = useState<Charter | null>(null)
  const key = `charter:${campaignId ?? 'new'}`
  const begun = brought ?? readDraft<Charter>(key) ?? (charter.data && copyOf(charter.data.charter, campaignId))
  if (begun) return <Editor key={brought ? 'brought' : 'begun'} begun={begun} draftKey={key} isNew={campaignId === undefined} onImport={setBrought} />
  if (source === undefined) return <Page title='起草评选办法'><Import onImport={setBrought} /></Page>
  return <Page title='起草评选办法' state={stateOf(campaignWords, charter)} skeleton={<BonePage />} />
}
