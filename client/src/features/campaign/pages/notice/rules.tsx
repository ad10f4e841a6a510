import { View } from '@tarojs/components'
import type { Charter } from '@shared/campaign/charter'
import type { CampaignHome } from '@shared/campaign/contract'
import { titleOfRound } from '@shared/campaign/rounds-of'
import type { CallValue } from '@shared/contract'
import { useEndpoint } from '@/api/use-endpoint'
import { go } from '@/lib/go'
import { KeyValues } from '@/ui/key-values'
import { Link } from '@/ui/link'
import { SectionHead } from '@/ui/section-head'
import { Track } from '@/ui/track'
import { Amendments } from '../../amendments'
import { sayWindow } from '../../stage-dates'
import { voteRulePairs } from '../../vote-rule-words'
import { Keys } from './keys'

const awardWords = ({ title, count, certificate, medal }: CallValue<'campaign.notice'>['awards'][number]) => `${title} ${count} 名${certificate ? '，颁发证书' : ''}${medal ? `，同时授予${medal}` : ''}`

/** Display and objections are two windows. */
const sayRound = (round: Charter['publicity'][number]) => `${titleOfRound(round)} ${round.workingDays} 个工作日，受理异议 ${round.objectionWorkingDays} 个工作日`

/** The rule as it is frozen; the honours alone until the charter has come. */
function HowJudged({ campaignId, awards }: { campaignId: string; awards: CallValue<'campaign.notice'>['awards'] }) {
  const { data } = useEndpoint('campaign.charter', { campaignId })
  return <View className='sec'><SectionHead>怎么评</SectionHead><KeyValues pairs={[...(data ? voteRulePairs(data.charter) : []), ...(data ? [['公示', data.charter.publicity.map(sayRound).join('；')] as const] : []), ['命名', awards.map(awardWords).join('；')]]} /></View>
}

/** What counts: amendments first, then stages, vote and honours. */
export const Rules = ({ home, notice: { awards, afterwards } }: { home: CampaignHome; notice: CallValue<'campaign.notice'> }) =>
  <View>
    {home.amendments.length > 0 && <View className='sec'><SectionHead>修订</SectionHead><Amendments home={home} /></View>}
    <View className='sec'><SectionHead>什么时候</SectionHead><Track steps={home.stages.map(stage => ({ key: stage.key, title: stage.title, note: sayWindow(stage), state: stage.state }))} /></View>
    <HowJudged campaignId={home.campaignId} awards={awards} />
    {home.vote && <Keys campaignId={home.campaignId} />}
    {afterwards.length > 0 && <View className='sec'><SectionHead>命名以后</SectionHead>{afterwards.map(words => <View key={words} className='charter-after'>{words}</View>)}</View>}
    <View className='sec'><Link onward onPress={() => go('nomination/start', { campaignId: home.campaignId })}>看申报条件</Link></View>
  </View>
