import { View } from '@tarojs/components'
import { useEndpoint } from '@/api/use-endpoint'
import { go, useParams } from '@/lib/go'
import { stateOf } from '@/lib/page-state'
import { BonePage } from '@/ui/bone'
import { Link } from '@/ui/link'
import { Page } from '@/ui/page'
import { ledgerWords } from '../../words'
import { Destroy } from './destroy'
import { Standing } from './standing'
import './index.scss'

/** 销毁选民密钥: one proposes, another whom others appointed carries it, and the key is gone. */
export default function KeyPage() {
  const { campaignId } = useParams('ledger/key')
  const key = useEndpoint('vote.voterKey', { campaignId })
  const me = useEndpoint('identity.me', {})
  const mayAct = me.data?.appointments.some(({ role }) => role === 'cityOfficer' || role === 'supervisor') ?? false
  return (
    <Page title='销毁选民密钥' state={stateOf(ledgerWords, key, me)} skeleton={<BonePage />}>
      {key.data && <Standing view={key.data} />}
      {key.data && mayAct && key.data.state !== 'destroyed' && <Destroy campaignId={campaignId} view={key.data} />}
      <View className='key-more'><Link onward onPress={() => go('ledger/box', { campaignId })}>看台账和票箱</Link></View>
    </Page>
  )
}
