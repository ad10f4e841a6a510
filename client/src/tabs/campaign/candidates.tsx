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

/** A first look at the candidates, to be moved sideways. */
export function Candidates({ home: { campaignId, candidates } }: { home: CampaignHome }) {
  const some = useEndpoint('vote.candidates', { campaignId, limit: 6 })
  return (
    <View className='sec'>
      <SectionHead end={<Link onward onPress={() => go('vote/candidates', { campaignId })}>全部</Link>}>候选人 {candidates} 名</SectionHead>
      <ScrollView className='strip' scrollX enhanced showScrollbar={false}>
        <View className='strip-line'>
          {some.data?.items.map(({ candidateId, name, trade }) => <Pressable key={candidateId} className='tile' role='link' label={`${name}，${trade}`} onPress={() => go('vote/candidate', { candidateId })}>
            <Art name={artOfTrade(trade)} className='tile-art' />
            <View className='tile-name serif'>{name}</View><View className='note'>{trade}</View>
          </Pressable>)}
        </View>
      </ScrollView>
    </View>
  )
}
