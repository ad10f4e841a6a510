import { View } from '@tarojs/components'
import { consentTexts } from '@shared/nomination/consent'
import type { WhatIsKept } from '@shared/nomination/kept-contract'
import type { KeptPart } from '@shared/nomination/what-is-kept'
import { useEndpoint } from '@/api/use-endpoint'
import { chosenCampaign } from '@/lib/chosen-campaign'
import { goToTab } from '@/lib/go'
import { stateOf } from '@/lib/page-state'
import { BonePage } from '@/ui/bone'
import { Empty } from '@/ui/empty'
import { KeyValues } from '@/ui/key-values'
import { Link } from '@/ui/link'
import { Page } from '@/ui/page'
import { SectionHead } from '@/ui/section-head'
import { keptWords, sayUntil } from '../../kept-words'
import { recordsWords } from '../../words'

const pairsOf = ({ key, consent, asked }: KeptPart): [string, string][] => {
  const { why, who } = keptWords[key]
  return [
    ...(asked.length > 0 ? [['包括', asked.join('、')] as [string, string]] : []),
    ['用来', why], ['谁能看', who],
    ...(consent ? [['要先', `本人${consentTexts[consent].title}`] as [string, string]] : []),
  ]
}

const Part = ({ part }: { part: KeptPart }) =>
  <View className='kept-part'>
    <View className='kept-what'>{keptWords[part.key].what}</View>
    <KeyValues pairs={pairsOf(part)} />
  </View>

/** Parts that go at the same time, under that time. */
const byUntil = (parts: readonly KeptPart[]) => [...new Set(parts.map(({ until }) => sayUntil(until)))].map(until => ({ until, parts: parts.filter(part => sayUntil(part.until) === until) }))

const Rights = ({ keepers }: Pick<WhatIsKept, 'keepers'>) =>
  <View className='sec'>
    <SectionHead>本人可以做什么</SectionHead>
    <View>随时看、导出、改正、删除自己的资料，收回同意：“我的”里打开自己的申报，进“我的资料与同意”。收回同意不影响评选，也不影响收回以前的使用。</View>
    <View className='kept-keepers meta'>{`负责保管：${keepers.join('、')}。`}</View>
    <Link onward onPress={() => goToTab('me')}>去“我的”</Link>
  </View>

/** The campaign asked about: the one named, the one this reader has chosen, or the newest. */
function useCampaign(named: string | undefined) {
  const asked = named || chosenCampaign()
  const list = useEndpoint('campaign.list', {}, { enabled: asked === '' })
  return { list, asked, campaignId: asked || (list.data?.items[0]?.campaignId ?? '') }
}

/** 资料保存说明, for anyone, without signing in; computed from the charter, so that it cannot say what is not so. */
export function PublicPrivacy({ campaignId: named }: { campaignId: string | undefined }) {
  const { list, asked, campaignId } = useCampaign(named)
  const kept = useEndpoint('nomination.whatIsKept', { campaignId }, { enabled: campaignId !== '' })
  const isNone = asked === '' && list.data?.items.length === 0
  return (
    <Page foot={false} title='资料保存说明' state={isNone ? undefined : stateOf(recordsWords, ...(asked === '' && !list.data ? [list] : [kept]))} skeleton={<BonePage />}>
      {isNone && <Empty title='还没有评选' sentence='发了评选通知，这里会写明保存哪些资料、保存多久。' />}
      {kept.data && <>
        <View className='kept-title title'>{kept.data.title}</View>
        <View className='meta'>这次评选保存哪些和人有关的资料，为什么，谁能看，按保存多久排列。由评选办法和系统的删除规则算出，规则改了，这里跟着改。</View>
        {byUntil(kept.data.parts).map(({ until, parts }) => <View key={until} className='sec'><SectionHead>{until}</SectionHead>{parts.map(part => <Part key={part.key} part={part} />)}</View>)}
        <Rights keepers={kept.data.keepers} />
      </>}
    </Page>
  )
}
