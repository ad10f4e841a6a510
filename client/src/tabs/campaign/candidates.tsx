import { useState } from 'react'
import { ScrollView, View } from '@tarojs/components'
import type { CampaignHome } from '@shared/campaign/contract'
import { useEndpoint } from '@/api/use-endpoint'
import { artOfTrade } from '@/lib/art-url'
import { go } from '@/lib/go'
import { Art } from '@/ui/art'
import { Link } from '@/ui/link'
import { Pressable } from '@/ui/pressable'
import { SectionHead } from '@/ui/section-head'
import './candidates.scss'

const most = 6

/** Six of them; where the charter shuffles, from anywhere on the ballot and round its end, so that all are as likely to be seen. */
function useSome({ campaignId, candidates, vote }: CampaignHome) {
  const [after] = useState(() => (vote?.order === 'shuffled' ? Math.floor(Math.random() * candidates) : 0))
  const items = useEndpoint('vote.candidates', { campaignId, after: `${after}`, limit: most }).data?.items
  const first = useEndpoint('vote.candidates', { campaignId, limit: most }, { enabled: after > 0 && items !== undefined && items.length < most }).data?.items ?? []
  return items && [...items, ...first.filter(one => one.number <= after)].slice(0, most)
}

/** A first look at the candidates, to be moved sideways. */
export function Candidates({ home }: { home: CampaignHome }) {
  const some = useSome(home)
  return (
    <View className='sec'>
      <SectionHead end={<Link onward onPress={() => go('vote/candidates', { campaignId: home.campaignId })}>全部</Link>}>候选人 {home.candidates} 名</SectionHead>
      <ScrollView className='strip' scrollX enhanced showScrollbar={false}>
        <View className='strip-line'>
          {some?.map(({ candidateId, name, trade }) => <Pressable key={candidateId} className='tile' role='link' label={`${name}，${trade}`} onPress={() => go('vote/candidate', { candidateId })}>
            <Art name={artOfTrade(trade)} className='tile-art' />
            <View className='tile-name serif'>{name}</View><View className='note'>{trade}</View>
          </Pressable>)}
        </View>
      </ScrollView>
    </View>
  )
}
