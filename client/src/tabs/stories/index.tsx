import { Page } from '@/ui/page'

export default function StoriesTab() {
  return <Page title='故事' wordmark />
}
