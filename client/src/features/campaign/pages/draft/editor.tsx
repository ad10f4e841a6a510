import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Charter } from '@shared/campaign/charter'
import type { CharterFault } from '@shared/campaign/contract'
import { useCallEndpoint } from '@/api/use-call-endpoint'
import { dropDraft, keepDraft } from '@/lib/drafts'
import { goInstead } from '@/lib/go'
import { say } from '@/lib/words'
import { Button } from '@/ui/button'
import { FieldError } from '@/ui/field'
import { Link } from '@/ui/link'
import { Page } from '@/ui/page'
import { Sheet } from '@/ui/sheet'
import { campaignWords } from '../../words'
import { BasicsPart } from './basics-part'
import { CountsPart } from './counts-part'
import { Import } from './import'
import { NoticePart } from './notice-part'
import { StagesPart } from './stages-part'
import { VotePart } from './vote-part'

interface EditorProps {
  begun: Charter
  draftKey: string
  isNew: boolean
  onImport: (charter: Charter) => void
}

const Faults = ({ faults }: { faults: readonly CharterFault[] }) =>
  <View className='draft-faults'>{faults.map(({ path, sentence }) => <FieldError key={path + sentence}>{sentence}<View className='note'>{path}</View></FieldError>)}</View>

/** What differs from edition to edition; the rest of the charter goes along unchanged. */
export function Editor({ begun, draftKey, isNew, onImport }: EditorProps) {
  const [charter, setCharter] = useState(begun)
  const [failure, setFailure] = useState<{ kind: string; faults?: CharterFault[] }>()
  const [importing, setImporting] = useState(false)
  const { ask, busy } = useCallEndpoint('campaign.draft', ['campaign.list', 'campaign.home', 'campaign.charter', 'campaign.notice'])
  const change = (next: Charter) => {
    setCharter(next)
    keepDraft(draftKey, next)
  }
  const keep = async () => {
    const answer = await ask({ charter })
    if (!answer.ok) return setFailure(answer.error)
    dropDraft(draftKey)
    goInstead('campaign/desk', { campaignId: answer.value.campaignId })
  }
  return (
    <Page title='起草评选办法' bar={<Button busy={busy && '正在核对'} blocked={!charter.charterId.trim() && '先写编号'} onPress={() => void keep()}>保存草稿</Button>} barNote={failure ? <FieldError>{say(campaignWords, failure)}</FieldError> : '只改每一届不同的；条件、表格、评分细则随办法原样沿用。'}>
      {failure?.faults && <Faults faults={failure.faults} />}
      <BasicsPart charter={charter} isNew={isNew} onChange={change} />
      <StagesPart charter={charter} onChange={change} />
      <CountsPart charter={charter} onChange={change} />
      <VotePart charter={charter} onChange={change} />
      <NoticePart charter={charter} onChange={change} />
      <View className='sec'><Link onPress={() => setImporting(true)}>整份换成别处准备好的办法</Link></View>
      {importing && <Sheet title='换成整份办法' onClose={() => setImporting(false)}><Import onImport={onImport} /></Sheet>}
    </Page>
  )
}
