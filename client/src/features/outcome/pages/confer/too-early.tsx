import { go } from '@/lib/go'
import { Button } from '@/ui/button'
import { Empty } from '@/ui/empty'
import { Page } from '@/ui/page'

/** Nothing was on display yet. */
export const TooEarly = ({ campaignId }: { campaignId: string }) =>
  <Page title='审定命名'>
    <Empty title='名单还没有公示' sentence='公示期满、异议都有了决定，才能命名。'>
      <Button look='quiet' onPress={() => go('publicity/prepare', { campaignId })}>去拟公示名单</Button>
    </Empty>
  </Page>
