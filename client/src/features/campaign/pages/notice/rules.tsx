import { View } from '@tarojs/components'
import type { CampaignHome } from '@shared/campaign/contract'
import type { CallValue } from '@shared/contract'
import { go } from '@/lib/go'
import { KeyValues } from '@/ui/key-values'
import { Link } from '@/ui/link'
import { SectionHead } from '@/ui/section-head'
import { Track } from '@/ui/track'
import { Amendments } from '../../amendments'
import { sayWindow } from '../../stage-dates'
import { Keys } from './keys'

const voteWords = ({ vote }: CampaignHome) => vote ? `每人${vote.period === 'day' ? '每天' : ''}一张选票，选 ${vote.picks.minimum} 到 ${vote.picks.maximum} 名，自愿、匿名` : '不投票'

const awardWords = ({ title, count, certificate, medal }: CallValue<'campaign.notice'>['awards'][number]) => `${title} ${count} 名${certificate ? '，颁发证书' : ''}${medal ? `，同时授予${medal}` : ''}`

/** What counts: amendments first, then stages, vote and honours. */
export const Rules = ({ home, notice: { awards, afterwards } }: { home: CampaignHome; notice: CallValue<'campaign.notice'> }) =>
  <View>
    {home.amendments.length > 0 && <View className='sec'><SectionHead>修订</SectionHead><Amendments home={home} /></View>}
    <View className='sec'><SectionHead>什么时候</SectionHead><Track steps={home.stages.map(stage => ({ key: stage.key, title: stage.title, note: sayWindow(stage), state: stage.state }))} /></View>
    <View className='sec'><SectionHead>怎么评</SectionHead><KeyValues pairs={[['投票', voteWords(home)], ['命名', awards.map(awardWords).join('；')]]} /></View>
    {home.vote && <Keys campaignId={home.campaignId} />}
    {afterwards.length > 0 && <View className='sec'><SectionHead>命名以后</SectionHead>{afterwards.map(words => <View key={words} className='charter-after'>{words}</View>)}</View>}
    <View className='sec'><Link onward onPress={() => go('nomination/start', { campaignId: home.campaignId })}>看申报条件</Link></View>
  </View>
