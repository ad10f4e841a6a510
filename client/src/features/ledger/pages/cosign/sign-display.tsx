import { useState } from 'react'
import { View } from '@tarojs/components'
import type { NoticeCard } from '@shared/publicity/rounds-contract'
import { useEndpoint } from '@/api/use-endpoint'
import { useAct } from '@/lib/use-act'
import { Button } from '@/ui/button'
import { FieldError } from '@/ui/field'
import { displayCosigning, displayHolds } from '../../cosign-display'
import type { DeviceKey } from '../../device-key'
import { ledgerWords } from '../../words'

const wrong = '公示证明对不上，没有联署。请刷新后再核对一次；还是这样，请书面反映。'

function SignDisplay({ campaignId, notice: { noticeId, title }, deviceKey }: { campaignId: string; notice: NoticeCard; deviceKey: DeviceKey }) {
  const { data, refetch } = useEndpoint('publicity.display', { noticeId })
  const { act, busy, refused } = useAct(ledgerWords, 'publicity.cosignDisplay', ['publicity.display'])
  const [checking, setChecking] = useState(false)
  const [said, setSaid] = useState('')
  if (!data?.checkpoint) return null
  const { checkpoint, days } = data
  const look = async () => {
    setSaid('')
    setChecking(true)
    const holds = await displayHolds(campaignId, data).catch(() => null)
    setChecking(false)
    if (holds) await act(displayCosigning(noticeId, checkpoint, deviceKey))
    else setSaid(holds === null ? '公示证明没有取到，请再试一次。' : wrong)
    void refetch()
  }
  return (
    <View className='cosign-card'>
      <View className='head'>{title}</View>
      <View className='meta'>{`已记录 ${days.filter(({ at }) => at !== null).length} 天，共 ${days.length} 个工作日。${data.cosignedBy.length > 0 ? `${data.cosignedBy.join('、')}已联署。` : ''}`}</View>
      <View className='cosign-button'><Button look='quiet' busy={(checking && '正在核对') || (busy && '正在联署')} onPress={() => void look()}>核对公示并联署</Button></View>
      {(refused || said) && <FieldError>{refused ?? said}</FieldError>}
    </View>
  )
}

/** 公示联署: the proofs of this campaign's displays, checked on this computer and then signed. A phone has no way to the whole file. */
export function SignDisplays({ campaignId, deviceKey }: { campaignId: string; deviceKey: DeviceKey }) {
  const notices = useEndpoint('publicity.notices', { campaignId }).data?.items ?? []
  if (process.env.TARO_ENV !== 'h5') return notices.length > 0 ? <View className='meta'>公示证明请在电脑上打开这一页联署。</View> : null
  return <View>{notices.map(notice => <SignDisplay key={notice.noticeId} campaignId={campaignId} notice={notice} deviceKey={deviceKey} />)}</View>
}
