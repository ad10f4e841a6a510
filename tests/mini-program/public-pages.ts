import { artOfTrade } from '../../shared/basics/trade-art'
import type { Selection } from '../cloud/selection'

export interface PublicPage {
  /** Path with query, as a card holds it. */
  url: string
  title: string
  /** Of its card: the package's, or of the person's trade. */
  picture: string
  /** What a reader finds there. */
  says: string
}

const picture = '/assets/card.jpg'
const ofTrade = (trade: string) => `/public/art/cards/${artOfTrade(trade)}.jpg`

/** Every page that is passed on, of a campaign that has come to its stories. */
export async function publicPages({ campaignId, done }: Pick<Selection, 'campaignId' | 'done'>): Promise<PublicPage[]> {
  const home = await done({}, 'campaign.home', { campaignId })
  const { items: [candidate] } = await done({}, 'vote.candidates', { campaignId })
  const { items: [story] } = await done({}, 'story.list', {})
  const notice = await done({}, 'publicity.notice', { noticeId: home.publicityNoticeId! })
  const title = home.titleLines.join('')
  const ofCampaign = `campaignId=${campaignId}`
  return [
    { url: `tabs/campaign/index?${ofCampaign}`, title, picture, says: home.titleLines[0]! },
    { url: `features/campaign/pages/notice/index?${ofCampaign}`, title: `评选办法：${(await done({}, 'campaign.notice', { campaignId })).title}`, picture, says: '通知原文' },
    { url: `features/vote/pages/candidates/index?${ofCampaign}`, title: `${title}候选人`, picture, says: candidate!.name },
    { url: `features/vote/pages/candidate/index?candidateId=${candidate!.candidateId}`, title: `${candidate!.name}，${candidate!.trade}，${home.honourTitle}候选人`, picture: ofTrade(candidate!.trade), says: candidate!.name },
    { url: `features/vote/pages/results/index?${ofCampaign}`, title: '网络投票得票', picture, says: '张选票' },
    { url: `features/publicity/pages/notice/index?noticeId=${notice.noticeId}`, title: notice.title, picture, says: notice.listed[0]!.name },
    { url: 'tabs/stories/index', title: '工匠故事', picture, says: story!.title },
    { url: `features/story/pages/read/index?storyId=${story!.storyId}`, title: story!.title, picture: ofTrade(story!.trade), says: story!.lead },
    { url: `features/sharing/pages/union/index?${ofCampaign}&by=federation`, title: `台州市总工会推荐：${title}`, picture, says: '推荐你了解这次评选' },
  ]
}
