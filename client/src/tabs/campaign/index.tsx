import { Page } from '@/ui/page'

export default function CampaignTab() {
  return <Page title='匠选' wordmark />
}
