import { useEndpoint } from '@/api/use-endpoint'
import { stateOf } from '@/lib/page-state'
import { publicityWords } from './words'

/** A list on display, once the server's clock is known too: what may be done with it depends on the day. */
export function useNotice(noticeId: string) {
  const notice = useEndpoint('publicity.notice', { noticeId })
  const home = useEndpoint('campaign.home', { campaignId: notice.data?.campaignId ?? '' }, { enabled: notice.data !== undefined })
  return { notice: home.data && notice.data, state: stateOf(publicityWords, notice, ...(notice.data ? [home] : [])) }
}
