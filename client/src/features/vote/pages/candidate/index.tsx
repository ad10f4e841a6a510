import { View } from '@tarojs/components'
import { useEndpoint } from '@/api/use-endpoint'
import { artOfTrade } from '@/lib/art-url'
import { addressOf, go, useParams } from '@/lib/go'
import { stateOf } from '@/lib/page-state'
import { publicFile } from '@/lib/public-file'
import { useShareMenu } from '@/lib/share-menu'
import { Art } from '@/ui/art'
import { BonePage } from '@/ui/bone'
import { Button } from '@/ui/button'
import { Page } from '@/ui/page'
import { SectionHead } from '@/ui/section-head'
import { ShareLine } from '@/ui/share-line'
import { Tag } from '@/ui/tag'
import { ReportLine } from '../../report-line'
import { voteWords } from '../../words'
import './index.scss'

const paragraphs = (text: string) => text.split(/\n+/).filter(Boolean)

const Part = ({ title, text }: { title: string; text: string }) => text === '' ? null :
  <View className='sec'>
    <SectionHead>{title}</SectionHead>
    {paragraphs(text).map((line, index) => <View key={index} className='candidate-text'>{line}</View>)}
  </View>

/** One candidate: what they do, what they did. The same for everyone, with no count of votes. */
export default function CandidatePage() {
  const { candidateId } = useParams('vote/candidate')
  const candidate = useEndpoint('vote.candidate', { candidateId })
  const { data } = candidate
  const home = useEndpoint('campaign.home', { campaignId: data?.campaignId ?? '' }, { enabled: data !== undefined })
  const honour = home.data?.honourTitle ?? ''
  useShareMenu({ title: data && `${data.name}，${data.trade}，${honour}候选人`, path: addressOf('vote/candidate', { candidateId }), picture: data && publicFile(`art/cards/${artOfTrade(data.trade)}.jpg`) })
  const isVoting = home.data?.vote && home.data.nowMs >= home.data.vote.opensAt && home.data.nowMs < home.data.vote.closesAt && home.data.state === 'announced'
  const campaignId = data?.campaignId ?? ''
  const bar = data && <>
    {data.storyId && <Button look='quiet' onPress={() => go('story/read', { storyId: data.storyId ?? '' })}>读故事</Button>}
    {isVoting && !data.withdrawn ? <Button onPress={() => go('vote/choose', { campaignId })}>去选候选人</Button> : <Button look='quiet' onPress={() => go('vote/candidates', { campaignId })}>看全部候选人</Button>}
  </>
  return (
    <Page title='候选人' state={stateOf(voteWords, candidate)} skeleton={<BonePage />} bar={bar}>
      {data && <View>
        <Art name={artOfTrade(data.trade)} className='candidate-picture' />
        <View className='candidate-heading'><View className='title serif'>{data.name}</View><View className='meta'>{data.number} 号候选人</View></View>
        <View className='meta'>{`${data.trade}\u3000${data.unitName}`}</View>
        {data.withdrawn && <Tag tone='plain'>已退出这届评选</Tag>}
        <Part title='主要事迹' text={data.deeds} />
        <Part title='主要技术成果' text={data.achievements} />
        <Part title='已获荣誉' text={data.honours} />
        <View className='sec note'>事迹由本人申报，经单位、县（市、区）总工会或社会团体推荐，市总工会初审。</View>
        <ReportLine />
        {!data.withdrawn && <ShareLine page='candidate' id={candidateId} />}
      </View>}
    </Page>
  )
}
