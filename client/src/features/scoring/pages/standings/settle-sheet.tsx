import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Standing } from '@shared/scoring/contract'
import { useCallEndpoint, useForget } from '@/api/use-call-endpoint'
import { useRequestId } from '@/lib/request-id'
import { say } from '@/lib/words'
import { Button } from '@/ui/button'
import { FieldError } from '@/ui/field'
import { Sheet } from '@/ui/sheet'
import { scoringWords } from '../../words'

interface SettleSheetProps {
  campaignId: string
  standings: readonly Standing[]
  candidateIds: string[]
  onClose: () => void
}

const changes = ['scoring.standings', 'campaign.home', 'vote.candidates', 'nomination.queue'] as const

/** The list once more by name, before it is settled for good. */
export function SettleSheet({ campaignId, standings, candidateIds, onClose }: SettleSheetProps) {
  const { ask, busy } = useCallEndpoint('scoring.settle', changes)
  const forget = useForget()
  const request = useRequestId()
  const [refused, setRefused] = useState('')
  const settle = async () => {
    const answer = await ask({ campaignId, candidateIds, requestId: request.current() })
    if (answer.ok) return onClose()
    if (answer.error.kind !== 'offline') request.renew()
    forget(changes)
    setRefused(say(scoringWords, answer.error))
  }
  const names = standings.filter(({ nominationId }) => candidateIds.includes(nominationId)).map(({ name }) => name)
  const bar = <><Button look='quiet' onPress={onClose}>再看看</Button><Button busy={busy && '正在确定'} onPress={() => void settle()}>确定名单</Button></>
  return (
    <Sheet title={`确定 ${names.length} 名候选人？`} onClose={onClose} bar={bar}>
      <View className='serif'>{names.join('、')}</View>
      <View className='meta'>{`确定后不能更改：这些人成为候选人，其余 ${standings.length - names.length} 人收到没有入选的说明，评分不再接受改动。`}</View>
      {refused && <FieldError>{refused}</FieldError>}
    </Sheet>
  )
}
