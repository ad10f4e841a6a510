import { useState } from 'react'
import { View } from '@tarojs/components'
import { sayMoment } from '@shared/basics/time-phrases'
import { useEndpoint } from '@/api/use-endpoint'
import { useAct } from '@/lib/use-act'
import { say } from '@/lib/words'
import { Button } from '@/ui/button'
import { FieldError } from '@/ui/field'
import { KeyValues } from '@/ui/key-values'
import { Paper, PaperPart, TearLine } from '@/ui/paper'
import { checkNewest, cosigning, keepCosigned, readCosigned, type Checked } from '../../cosign-box'
import type { DeviceKey } from '../../device-key'
import { ledgerWords } from '../../words'
import { Found } from './found'

/** The newest checkpoint, computed on this device and then signed. */
export function Sign({ campaignId, deviceKey }: { campaignId: string; deviceKey: DeviceKey }) {
  const box = useEndpoint('vote.box', { campaignId })
  const cosigned = useEndpoint('vote.cosignatures', { campaignId })
  const { act, busy, refused } = useAct(ledgerWords, 'vote.cosign', ['vote.cosignatures'])
  const [checking, setChecking] = useState(false)
  const [found, setFound] = useState<Checked | null>(null)
  const [failed, setFailed] = useState('')
  const newest = box.data?.checkpoints[0]
  const isSigned = cosigned.data?.cosignatures.some(one => one.keyId === deviceKey.keyId && one.size === newest?.size) ?? false
  const look = async () => {
    setChecking(true)
    setFailed('')
    const checked = await checkNewest(campaignId).catch((failure: { kind: string }) => setFailed(say(ledgerWords, failure)))
    setChecking(false)
    setFound(checked ?? null)
    if (checked?.kind !== 'good' || !(await act(cosigning(campaignId, checked.checkpoint, deviceKey)))) return
    keepCosigned(campaignId, checked.checkpoint)
    void box.refetch()
  }
  const last = readCosigned(campaignId)
  return (
    <View className='cosign-card'>
      <Paper>
        <PaperPart>
          <View className='head'>{newest ? `最新封存 ${newest.size} 张选票` : '票箱还没有封存过'}</View>
          <View className='meta'>{newest ? `${sayMoment(newest.signedAt)} 封存。` : '第一次封存以后再来。'}{last ? `你上次联署到 ${last.size} 张，这次会核对它有没有被改写。` : newest ? '你还没有在这部设备上联署过。' : ''}</View>
        </PaperPart>
        <TearLine />
        <PaperPart><KeyValues mono pairs={[...(newest ? [['总指纹', newest.root] as const] : []), ['你的密钥', deviceKey.keyId]]} /></PaperPart>
      </Paper>
      <View className='cosign-button'><Button busy={(checking && '正在取来票箱从头算') || (busy && '正在联署')} blocked={(!newest && '还没有可以联署的') || (isSigned && '最新的已经联署')} onPress={() => void look()}>核对并联署</Button></View>
      {found && <Found found={found} signed={isSigned} />}
      {(refused || failed) && <FieldError>{refused ?? failed}</FieldError>}
    </View>
  )
}
