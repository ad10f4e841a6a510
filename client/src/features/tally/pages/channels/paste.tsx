import { useState } from 'react'
import { View } from '@tarojs/components'
import type { CandidateView } from '@shared/vote/contract'
import { readTotals, rowsOf, type TotalsFault } from '@shared/vote/read-totals'
import { Button } from '@/ui/button'
import { Field, FieldError } from '@/ui/field'
import { sayTotalsFault } from '../../channel-words'

interface PasteProps {
  candidates: readonly CandidateView[]
  onRead: (totals: readonly { candidateId: string; votes: number }[]) => void
}

/** Many numbers at once: lines copied from a table. Every wrong line is named, and nothing is filled in before all are right. */
export function Paste({ candidates, onRead }: PasteProps) {
  const [pasted, setPasted] = useState('')
  const [faults, setFaults] = useState<readonly TotalsFault[]>([])
  const fill = () => {
    const read = readTotals(rowsOf(pasted), candidates)
    setFaults(read.ok ? [] : read.error.faults)
    if (read.ok) onRead(read.value)
  }
  return (
    <View>
      <Field label='从表格粘贴' kind='text' optional hint='每行一人：编号或姓名，再写票数。从 Excel 里复制两三列就行；也可以在下面一个一个填。' value={pasted} onChange={setPasted} />
      {faults.map(fault => <FieldError key={`${fault.row}${fault.said}`}>{sayTotalsFault(fault)}</FieldError>)}
      {pasted.trim() !== '' && <View className='channels-fill'><Button small look='quiet' onPress={fill}>填到下面</Button></View>}
    </View>
  )
}
