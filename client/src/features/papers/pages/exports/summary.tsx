import { useState } from 'react'
import { View } from '@tarojs/components'
import type { IdNumberForm, Paper } from '@shared/nomination/papers-contract'
import type { NominationStatus } from '@shared/nomination/status'
import { useAct } from '@/lib/use-act'
import { Button } from '@/ui/button'
import { FieldError } from '@/ui/field'
import { MadePaper } from '../../made-paper'
import { papersWords } from '../../words'

interface SummaryProps {
  campaignId: string
  statuses: NominationStatus[]
  idNumbers: IdNumberForm
  purpose: string
}

/** 汇总表 of what the list shows. */
export function Summary({ campaignId, statuses, idNumbers, purpose }: SummaryProps) {
  const { act, busy, refused, requestId } = useAct(papersWords, 'nomination.exportSummary')
  const [made, setMade] = useState<Paper | null>(null)
  const make = async () => {
    const answer = await act({ campaignId, statuses, idNumbers, purpose, requestId: requestId() })
    if (answer) setMade(answer.value)
  }
  return (
    <View className='exports-summary'>
      <Button icon='download' busy={busy && '正在生成汇总表'} blocked={idNumbers === 'full' && !purpose.trim() && '先写用途'} onPress={() => void make()}>导出汇总表（Excel）</Button>
      {refused && <FieldError>{refused}</FieldError>}
      {made && <MadePaper paper={made} />}
    </View>
  )
}
