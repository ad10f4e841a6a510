import { Page } from '@/ui/page'

export default function MeTab() {
  return <Page title='我的' wordmark />
}
