import { View } from '@tarojs/components'
import type { CampaignHome } from '@shared/campaign/contract'
import { go } from '@/lib/go'
import { KeyValues } from '@/ui/key-values'
import { Link } from '@/ui/link'
import { SectionHead } from '@/ui/section-head'

type Organiser = CampaignHome['organisers'][number]

const titles: Record<Organiser['role'], string> = { guidance: '指导', host: '主办', support: '协办', carryingOut: '承办', leadingGroup: '领导', office: '办公', recommending: '推荐', judging: '评审', supervising: '监督' }

const namesOf = (organisers: readonly Organiser[], role: Organiser['role']) => organisers.filter(organiser => organiser.role === role).map(({ name }) => name).join('；')

/** 谁在办: each organiser in its role, and where the ledger can be looked at. */
export function Organisers({ home: { campaignId, organisers, vote } }: { home: CampaignHome }) {
  const roles = (Object.keys(titles) as Organiser['role'][]).filter(role => namesOf(organisers, role))
  const box = vote ? [['台账', <Link key='box' onPress={() => go('ledger/box', { campaignId })}>经过记在台账上，谁都可以查</Link>] as const] : []
  return <View className='sec'><SectionHead>谁在办</SectionHead><KeyValues pairs={[...roles.map(role => [titles[role], namesOf(organisers, role)] as const), ...box]} /></View>
}
