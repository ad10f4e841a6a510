import { View } from '@tarojs/components'
import type { NominationCard, NominationForm } from '@shared/nomination/contract'
import { useEndpoint } from '@/api/use-endpoint'
import { go } from '@/lib/go'
import { statusWords } from '@/lib/status-words'
import { Button } from '@/ui/button'

interface StartActProps {
  form: NominationForm
  now: number
  busy: boolean
  onOpen: () => void
}

const wordsOf = (status: NominationCard['status']) => status === 'draft' ? '继续填写' : status === 'returned' ? '去补充' : '看我的申报'

/** Goes on with what is there already: a draft to its form, anything else to where it has got to. */
function Present({ card: { nominationId, status } }: { card: NominationCard }) {
  const onPress = () => status === 'draft' ? go('nomination/form', { nominationId }) : go('nomination/file', { nominationId })
  return <>
    <Button onPress={onPress}>{wordsOf(status)}</Button>
    <View className='start-free note'>你在这次评选里有一份申报：{statusWords[status].word}。</View>
  </>
}

/** 我自己申报: begins, or goes on with the person's own file. */
export function StartAct({ form: { campaignId, channels, closesAt, nomineeKind }, now, busy, onOpen }: StartActProps) {
  const mine = useEndpoint('nomination.mine', {}).data ?? []
  const own = mine.find(card => card.campaignId === campaignId && card.channel === 'self' && card.seenAs === 'nominee' && card.nomineeKind === nomineeKind)
  if (own) return <Present card={own} />
  if (!channels.some(({ channel }) => channel === 'self')) return null
  const shut = closesAt === null ? '申报还没有开始' : now >= closesAt && '申报已经截止'
  return <>
    <Button busy={busy && '正在打开'} blocked={shut} onPress={onOpen}>开始填写</Button>
    {!shut && <View className='start-free note'>大约 20 分钟，填到一半随时可以停下，填过的都在。</View>}
  </>
}
