import { useState } from 'react'
import { View } from '@tarojs/components'
import { useEndpoint } from '@/api/use-endpoint'
import { go, useParams } from '@/lib/go'
import { stateOf } from '@/lib/page-state'
import { BonePage } from '@/ui/bone'
import { Button } from '@/ui/button'
import { Empty } from '@/ui/empty'
import { Page } from '@/ui/page'
import { readDeviceKey } from '../../device-key'
import { ledgerWords } from '../../words'
import { Cosigners } from '../../cosigners'
import { MakeKey } from './make-key'
import { RetireKey } from './retire-key'
import { Sign } from './sign'
import { SignDisplays } from './sign-display'
import './index.scss'

/** 联署票箱: a supervisor's own device computes the newest checkpoint and signs it. On a phone or at a desk. */
export default function CosignPage() {
  const { campaignId } = useParams('ledger/cosign')
  const [key, setKey] = useState(readDeviceKey)
  const me = useEndpoint('identity.me', {})
  const cosigners = useEndpoint('ledger.cosigners', {})
  const state = stateOf(ledgerWords, me, cosigners)
  if (state || !cosigners.data) return <Page title='联署票箱' state={state} skeleton={<BonePage />} />
  if (!me.data?.appointments.some(({ role }) => role === 'supervisor')) return <Page title='联署票箱'><Empty title='只有监督员能联署' sentence='票箱封到哪里、谁联署过，在台账页上人人都能看。'><Button look='quiet' onPress={() => go('ledger/box', { campaignId })}>看台账和票箱</Button></Empty></Page>
  const registered = key && cosigners.data.cosigners.find(one => one.keyId === key.keyId && one.retiredAt === 0)
  return (
    <Page title='联署票箱'>
      <View className='meta'>你的设备从头算一遍票箱，对上了就签一个名，和票箱一起公开。以后谁换了票箱，签名就对不上。</View>
      {key && registered ? <Sign campaignId={campaignId} deviceKey={key} /> : <MakeKey onMade={setKey} />}
      {key && registered && <SignDisplays campaignId={campaignId} deviceKey={key} />}
      <Cosigners campaignId={campaignId} />
      {key && <RetireKey deviceKey={key} registered={Boolean(registered)} onGone={() => setKey(null)} />}
    </Page>
  )
}
