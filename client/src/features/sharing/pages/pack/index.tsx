import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Me } from '@shared/identity/contract'
import { useEndpoint } from '@/api/use-endpoint'
import { useParams } from '@/lib/go'
import { stateOf } from '@/lib/page-state'
import { BonePage } from '@/ui/bone'
import { Empty } from '@/ui/empty'
import { Field } from '@/ui/field'
import { Page } from '@/ui/page'
import { BoardHolder } from '../../drawing/board-holder'
import { groupText } from '../../pack/pack-words'
import { linkOf } from '../../poster/code-of'
import { ofOwnWill, sharingWords } from '../../words'
import { GroupText } from './group-text'
import { UnionLine } from './union-line'
import { WallPoster } from './wall-poster'
import './index.scss'

/** The unions in whose name this person may speak. */
const unionsOf = ({ appointments }: Me) => appointments.filter(({ post }) => post === 'officer').map(({ organisationId, organisationName }) => ({ organisationId, organisationName }))

/** 宣传材料: what a union puts on its wall and into its groups, under its own name. */
export default function PackPage() {
  const { campaignId } = useParams('sharing/pack')
  const me = useEndpoint('identity.me', {})
  const home = useEndpoint('campaign.home', { campaignId })
  const answer = useEndpoint('sharing.card', { page: 'home', id: campaignId })
  const [chosen, setChosen] = useState('')
  const unions = me.data ? unionsOf(me.data) : []
  const union = unions.find(({ organisationId }) => organisationId === chosen) ?? unions[0]
  const choices = { choices: unions.map(({ organisationName }) => organisationName), codes: unions.map(({ organisationId }) => organisationId) }
  return (
    <Page wide title='宣传材料' state={stateOf(sharingWords, me, home, answer)} skeleton={<BonePage />}>
      {!union && <Empty title='这里给工会工作人员用' sentence='有了工会的任职，就能用工会自己的名义做海报、发通知。' />}
      {unions.length > 1 && union && <Field label='用哪个工会的名义' kind='choice' value={union.organisationId} {...choices} onChange={setChosen} />}
      {union && home.data && answer.data && <>
        <View className='pack-columns'>
          <View>
            <UnionLine campaignId={campaignId} {...union} />
            <GroupText words={groupText(home.data, union.organisationName, linkOf(answer.data))} />
            <View className='sec note'>{ofOwnWill}工会也不要把转发当任务布置。</View>
          </View>
          <WallPoster home={home.data} card={answer.data} union={union.organisationName} />
        </View>
      </>}
      <BoardHolder />
    </Page>
  )
}
