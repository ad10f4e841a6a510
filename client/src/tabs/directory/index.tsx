import { Page } from '@/ui/page'

export default function DirectoryTab() {
  return <Page title='名录' wordmark />
}
