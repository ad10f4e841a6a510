import { addressOf } from '@/lib/go'
import type { SharedPage, SharedPageName } from '@shared/sharing/shared-page'

const addresses: Record<SharedPageName, (id: string) => string> = {
  home: id => `/tabs/campaign/index?campaignId=${encodeURIComponent(id)}`,
  notice: campaignId => addressOf('campaign/notice', { campaignId }),
  candidates: campaignId => addressOf('vote/candidates', { campaignId }),
  candidate: candidateId => addressOf('vote/candidate', { candidateId }),
  results: campaignId => addressOf('vote/results', { campaignId }),
  publicity: noticeId => addressOf('publicity/notice', { noticeId }),
  stories: () => '/tabs/stories/index',
  story: storyId => addressOf('story/read', { storyId }),
}

const isKnown = (page: string | undefined): page is SharedPageName => page !== undefined && page in addresses

/** Where a shared page stands in the app; the home for an address that was cut short or mistyped. */
export const addressOfShared = ({ page, id = '' }: Partial<SharedPage>): string => addresses[isKnown(page) ? page : 'home'](id)
