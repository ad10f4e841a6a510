import { useShareAppMessage } from '@tarojs/taro'
import type { NominationFile } from '@shared/nomination/contract'
import { addressOf } from '@/lib/go'

/** The invitation on the web, for whoever reads or scans it. */
export const invitedLink = (code: string): string => `${window.location.origin}${window.location.pathname}#${addressOf('nomination/invited', { code })}`

/** What WeChat's card says: the invitation while it is open, else the campaign, for a file is nobody else's. */
export function useInvitationCard(file: NominationFile | undefined, campaignTitle: string | undefined) {
  const code = file?.invitation?.code
  const imageUrl = '/assets/card.jpg'
  useShareAppMessage(() => code
    ? { title: `${file.openedBy || '有人'}推荐你参加评选，请看一看`, path: addressOf('nomination/invited', { code }), imageUrl }
    : { title: campaignTitle ?? '匠选', path: `/tabs/campaign/index?campaignId=${file?.campaignId ?? ''}`, imageUrl })
}
