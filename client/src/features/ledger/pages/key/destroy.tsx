import { useState } from 'react'
import { View } from '@tarojs/components'
import type { VoterKeyView } from '@shared/vote/proof-contract'
import { useAct } from '@/lib/use-act'
import { Button } from '@/ui/button'
import { FieldError } from '@/ui/field'
import { Sheet } from '@/ui/sheet'
import { ledgerWords } from '../../words'

interface ActProps {
  campaignId: string
}

/** The first of the two: nothing is gone yet. */
function Propose({ campaignId, instead = false }: ActProps & { instead?: boolean }) {
  const { act, busy, refused, requestId } = useAct(ledgerWords, 'vote.proposeKeyDestruction', ['vote.voterKey'])
  return (
    <View className='key-more'>
      <Button look={instead ? 'quiet' : 'primary'} busy={busy && '正在提出'} onPress={() => void act({ campaignId, requestId: requestId() })}>{instead ? '改由我提出' : '提出销毁'}</Button>
      {refused && <FieldError>{refused}</FieldError>}
    </View>
  )
}

/** The second: asked once more, as it cannot be taken back. */
function Carry({ campaignId }: ActProps) {
  const [asking, setAsking] = useState(false)
  const { act, busy, refused, requestId } = useAct(ledgerWords, 'vote.secondKeyDestruction', ['vote.voterKey'])
  const carry = async () => { if (await act({ campaignId, requestId: requestId() })) setAsking(false) }
  return (
    <View className='key-more'>
      <Button onPress={() => setAsking(true)}>复核并销毁</Button>
      {asking && <Sheet title='销毁选民密钥？' onClose={() => setAsking(false)} bar={<><Button look='quiet' onPress={() => setAsking(false)}>再想想</Button><Button busy={busy && '正在销毁'} onPress={() => void carry()}>确定销毁</Button></>}>
        <View className='meta'>销毁以后没有办法恢复，备份里的也要一并删掉。选票、票箱和得票不受影响。</View>
        {refused && <FieldError>{refused}</FieldError>}
      </Sheet>}
    </View>
  )
}

export function Destroy({ campaignId, view: { state, proposedByMe } }: ActProps & { view: VoterKeyView }) {
  if (state === 'proposed' && proposedByMe) return <View className='key-more meta'>你已经提出，等另一位由别人授权的工作人员或监督员来复核。</View>
  return state === 'proposed' ? <View><Carry campaignId={campaignId} /><Propose campaignId={campaignId} instead /></View> : <Propose campaignId={campaignId} />
}
