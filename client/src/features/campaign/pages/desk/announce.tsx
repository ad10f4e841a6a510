import { useState } from 'react'
import { View } from '@tarojs/components'
import type { CampaignHome } from '@shared/campaign/contract'
import { go } from '@/lib/go'
import { useAct } from '@/lib/use-act'
import { Button } from '@/ui/button'
import { FieldError } from '@/ui/field'
import { Sheet } from '@/ui/sheet'
import { campaignWords } from '../../words'

/** A draft: to be read once more, changed, or announced. */
export function Announce({ home: { campaignId, titleLines } }: { home: CampaignHome }) {
  const [asking, setAsking] = useState(false)
  const { act, busy, refused } = useAct(campaignWords, 'campaign.announce', ['campaign.home', 'campaign.list', 'campaign.charter'])
  return (
    <View className='desk-draft'>
      <View className='meta'>还是草稿，只有市总工会看得到。发布后办法封定，要改只能发修订。</View>
      <Button look='quiet' onPress={() => go('campaign/notice', { campaignId })}>看办法和通知</Button>
      <Button look='quiet' onPress={() => go('campaign/draft', { campaignId })}>改草稿</Button>
      <Button onPress={() => setAsking(true)}>发布评选</Button>
      {asking && <Sheet title={`发布${titleLines.join('')}？`} onClose={() => setAsking(false)} bar={<><Button look='quiet' onPress={() => setAsking(false)}>再看看</Button><Button busy={busy && '正在发布'} onPress={() => void act({ campaignId })}>确定发布</Button></>}>
        <View className='meta'>发布后，所有人都能看到评选办法，到时间就可以申报。</View>
        {refused && <FieldError>{refused}</FieldError>}
      </Sheet>}
    </View>
  )
}
