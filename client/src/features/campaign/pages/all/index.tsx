import { View } from '@tarojs/components'
import type { CampaignCard } from '@shared/campaign/contract'
import { useEndpoint } from '@/api/use-endpoint'
import { usePages } from '@/api/use-pages'
import { go } from '@/lib/go'
import { stateOf } from '@/lib/page-state'
import { BoneRows } from '@/ui/bone'
import { Button } from '@/ui/button'
import { Empty } from '@/ui/empty'
import { Page } from '@/ui/page'
import { Row } from '@/ui/row'
import { campaignWords, stateNames } from '../../words'

const isOver = ({ stages }: CampaignCard) => stages.every(({ state }) => state === 'done')

function standing(card: CampaignCard): string {
  if (card.state !== 'announced') return stateNames[card.state]
  return card.stages.find(({ state }) => state === 'now')?.title ?? (isOver(card) ? '各环节已过' : '两个环节之间')
}

const Line = ({ card }: { card: CampaignCard }) => <Row note={card.host} end={standing(card)} onPress={() => go('campaign/desk', { campaignId: card.campaignId })}>{card.titleLines.join('')}</Row>

/** 全部评选: every edition, drafts too for the office, and how a new one begins. */
export default function AllPage() {
  const list = usePages('campaign.list', {})
  const me = useEndpoint('identity.me', {})
  const all = list.data?.pages.flatMap(({ items }) => items) ?? []
  const isOffice = me.data?.appointments.some(({ role }) => role === 'cityOfficer')
  return (
    <Page title='全部评选' state={stateOf(campaignWords, list, me)} skeleton={<BoneRows />} bar={isOffice && <Button onPress={() => go('campaign/draft', { from: all[0]?.campaignId })}>起草新一届</Button>}>
      {all.length === 0 && <Empty title='还没有评选' sentence='起草一份评选办法，发布后大家就能看到。' />}
      <View className='rows'>{all.map(card => <Line key={card.campaignId} card={card} />)}</View>
      {list.hasNextPage && <Button look='quiet' onPress={() => void list.fetchNextPage()}>再看一些</Button>}
    </Page>
  )
}
