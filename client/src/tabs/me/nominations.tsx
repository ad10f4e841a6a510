import { View } from '@tarojs/components'
import type { NominationCard } from '@shared/nomination/contract'
import type { NominationStatus } from '@shared/nomination/status'
import { useEndpoint } from '@/api/use-endpoint'
import { go } from '@/lib/go'
import { statusWords } from '@/lib/status-words'
import { Card } from '@/ui/card'
import { SectionHead } from '@/ui/section-head'
import { Tag } from '@/ui/tag'
import { TrackLine } from '@/ui/track'

const way = ['填写', '推荐', '初审', '评审', '命名']

/** How far along the way a status stands; nothing for those that have left it. */
const placeOf: Partial<Record<NominationStatus, number>> = { draft: 0, awaitingNominee: 0, withUnit: 1, withRecommender: 1, returned: 1, underReview: 2, approved: 3, candidate: 3, publicised: 4, honoured: 4 }
const stepsTo = (place: number) => way.map((title, index) => ({ key: title, title, state: index < place ? 'done' as const : index === place ? 'now' as const : 'next' as const }))

function Nomination({ card: { nominationId, campaignTitle, recommenderName, name, status, seenAs } }: { card: NominationCard }) {
  const { word, ...tag } = statusWords[status]
  return (
    <Card label={`${campaignTitle}，${word}`} onPress={() => go('nomination/file', { nominationId })}>
      <View className='nomination-top'><View className='nomination-title grow'>{campaignTitle}</View><Tag {...tag}>{word}</Tag></View>
      <View className='meta'>{[seenAs === 'opener' && '你替人办的', name, recommenderName && `送${recommenderName}`].filter(Boolean).join('，') || '刚开始填'}</View>
      {placeOf[status] !== undefined && <View className='nomination-track'><TrackLine steps={stepsTo(placeOf[status] ?? 0)} tone={status === 'returned' ? 'warn' : 'steel'} /></View>}
      {status === 'awaitingNominee' && <View className='nomination-todo'>{seenAs === 'nominee' ? '有人推荐了你，请看一遍再确认' : '请把邀请码告诉本人'}</View>}
      {status === 'returned' && seenAs === 'nominee' && <View className='nomination-todo'>有几处要补充，补齐就能继续</View>}
    </Card>
  )
}

/** 我的申报; nothing where there is none. */
export function Nominations() {
  const mine = useEndpoint('nomination.mine', {}).data ?? []
  if (mine.length === 0) return null
  return <View className='me-part'><SectionHead>我的申报</SectionHead>{mine.map(card => <Nomination key={card.nominationId} card={card} />)}</View>
}
