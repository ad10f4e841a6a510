import { View } from '@tarojs/components'
import type { CandidateView } from '@shared/vote/contract'
import { Field } from '@/ui/field'
import { isCount } from './draft'

interface NumberFieldsProps {
  candidates: readonly CandidateView[]
  numbers: Readonly<Record<string, string>>
  onChange: (numbers: Record<string, string>) => void
}

/** A field for everyone on the ballot. Who withdrew may stay empty. */
export const NumberFields = ({ candidates, numbers, onChange }: NumberFieldsProps) =>
  <View className='channels-fields'>
    {candidates.map(({ candidateId, number, name, withdrawn }) => {
      const typed = numbers[candidateId] ?? ''
      return <Field key={candidateId} label={`${number} 号 ${name}`} kind='number' unit='票' optional={withdrawn} value={typed} error={typed !== '' && !isCount(typed) ? '要写整数' : undefined} onChange={value => onChange({ ...numbers, [candidateId]: value })} />
    })}
  </View>
