import { View } from '@tarojs/components'
import type { NominationCard } from '@shared/nomination/contract'
import { useEndpoint } from '@/api/use-endpoint'
import { go } from '@/lib/go'
import { statusWords } from '@/lib/status-words'
import { Card } from '@/ui/card'
import { SectionHead } from '@/ui/section-head'
import { Tag } from '@/ui/tag'

function Nomination({ card: { nominationId, campaignTitle, recommenderName, name, status } }: { card: NominationCard }) {
  const { word, ...tag } = statusWords[status]
  return (
    <Card label={`${campaignTitle}，${word}`} onPress={() => go('nomination/file', { nominationId })}>
      <View className='nomination-top'><View className='nomination-title grow'>{campaignTitle}</View><Tag {...tag}>{word}</Tag></View>
      <View className='meta'>{[name, recommenderName && `送${recommenderName}`].filter(Boolean).join('，') || '刚开始填'}</View>
    </Card>
  )
}

/** 我的申报; nothing where there is none. */
export function Nominations() {
  const mine = useEndpoint('nomination.mine', {}).data ?? []
  if (mine.length === 0) return null
  return <View className='me-part'><SectionHead>我的申报</SectionHead>{mine.map(card => <Nomination key={card.nominationId} card={card} />)}</View>
}
