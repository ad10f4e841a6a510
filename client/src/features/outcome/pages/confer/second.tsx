import { useState } from 'react'
import { View } from '@tarojs/components'
import { sayFullDay } from '@shared/basics/time-phrases'
import type { CampaignHome } from '@shared/campaign/contract'
import type { PendingConferral } from '@shared/outcome/contract'
import { useAct } from '@/lib/use-act'
import { Button } from '@/ui/button'
import { FieldError } from '@/ui/field'
import { Icon } from '@/ui/icon'
import { Page } from '@/ui/page'
import { Paper, PaperPart } from '@/ui/paper'
import { SealRing } from '@/ui/seal-ring'
import { Sheet } from '@/ui/sheet'
import { outcomeWords } from '../../words'
import { Names } from './names'

/** A proposal that waits: its own proposer sees it, a second officer carries it. */
export function Second({ home, pending: { conferralId, names, conferredOn, proposedByMe } }: { home: CampaignHome; pending: PendingConferral }) {
  const [asking, setAsking] = useState(false)
  const { act, busy, refused, requestId } = useAct(outcomeWords, 'outcome.second', ['outcome.pending', 'campaign.home', 'campaign.list', 'outcome.honoured'])
  const confer = () => act({ conferralId, requestId: requestId() })
  return (
    <Page title='命名复核' bar={!proposedByMe && <Button onPress={() => setAsking(true)}>复核命名</Button>} barNote={!proposedByMe && '命名后入名录、发证书，不能撤回重来。'}>
      <View className='confer-standing meta'><Icon name='info' />{proposedByMe ? '方案是你拟的，已交另一位工作人员复核。' : '同事拟好了命名方案，请你核对。'}</View>
      <Paper scale>
        <PaperPart>
          <View className='confer-title head'>命名{home.honourTitle} {names.length} 名</View>
          <Names names={names} />
          <SealRing issuer={home.host} date={sayFullDay(conferredOn)} />
        </PaperPart>
      </Paper>
      {asking && <Sheet title={`命名这 ${names.length} 人？`} onClose={() => setAsking(false)} bar={<><Button look='quiet' onPress={() => setAsking(false)}>再看看</Button><Button busy={busy && '正在命名'} onPress={() => void confer()}>确定命名</Button></>}>
        <View className='meta'>命名后，他们会收到结果，进入名录；没有入选的候选人也会收到说明。</View>
        {refused && <FieldError>{refused}</FieldError>}
      </Sheet>}
    </Page>
  )
}
