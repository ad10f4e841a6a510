import { View } from '@tarojs/components'
import type { CampaignCard } from '@shared/campaign/contract'
import type { Role } from '@shared/basics/endpoint'
import type { Me } from '@shared/identity/contract'
import { useEndpoint } from '@/api/use-endpoint'
import { chosenCampaign } from '@/lib/chosen-campaign'
import { Row } from '@/ui/row'
import { SectionHead } from '@/ui/section-head'
import { desksOf, type DeskEntry } from './desks-of'

/** How many files wait at a desk of this campaign. */
function useWaiting(campaignId: string, desks: readonly DeskEntry[], roles: readonly Role[]) {
  const statuses = desks.flatMap(({ waiting }) => waiting?.(roles) ?? [])
  const { data } = useEndpoint('nomination.queue', { campaignId, statuses, limit: 1 }, { enabled: statuses.length > 0 })
  return ({ waiting }: DeskEntry) => (waiting?.(roles) ?? []).reduce((sum, status) => sum + (data?.counts[status] ?? 0), 0)
}

function CampaignDesks({ card: { campaignId, titleLines, stages, publicityRounds }, roles }: { card: CampaignCard; roles: readonly Role[] }) {
  const desks = desksOf(roles, publicityRounds.length)
  const waiting = useWaiting(campaignId, desks, roles)
  const isNow = ({ stage }: DeskEntry) => stages.some(({ kind, state }) => kind === stage && state === 'now')
  const endOf = (desk: DeskEntry) => waiting(desk) > 0 ? `${waiting(desk)} 件待办` : isNow(desk) && '正在进行'
  return (
    <View className='me-part'>
      <SectionHead>{titleLines.join('')}</SectionHead>
      <View className='rows is-framed'>
        {desks.map(desk => <Row key={desk.key} icon={desk.icon} note={desk.note} end={endOf(desk)} onPress={() => desk.open(campaignId)}>{desk.title}</Row>)}
      </View>
    </View>
  )
}

/** The campaign this phone looks at first, those that are over last. */
const byNearness = (campaigns: readonly CampaignCard[]) => {
  const chosen = chosenCampaign() || campaigns[0]?.campaignId
  const distance = ({ campaignId, stages }: CampaignCard) => campaignId === chosen ? 0 : stages.every(({ state }) => state === 'done') ? 2 : 1
  return [...campaigns].sort((one, other) => distance(one) - distance(other))
}

/** 我的工作: for every campaign that was announced and not called off, the desks that this person's posts open. Nothing without a post. */
export function Desks({ me: { appointments } }: { me: Me }) {
  const roles = [...new Set(appointments.map(({ role }) => role))]
  const campaigns = useEndpoint('campaign.list', {}, { enabled: roles.length > 0 }).data?.items ?? []
  const open = desksOf(roles, 1).length === 0 ? [] : campaigns.filter(({ state }) => state !== 'drafted' && state !== 'cancelled')
  return <>{byNearness(open).map(card => <CampaignDesks key={card.campaignId} card={card} roles={roles} />)}</>
}
