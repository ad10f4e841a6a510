import { View } from '@tarojs/components'
import type { Clause, Eligibility } from '@shared/campaign/eligibility'
import { SectionHead } from '@/ui/section-head'

const headOf = (weight: Clause['weight'], anyAtLeast: number) => ({ must: '每一条都要符合', any: `至少符合 ${anyAtLeast} 条`, soft: '原则上要符合，不够可以写明理由', excluded: '下面的人不在选树之列' })[weight]
const weights: Clause['weight'][] = ['must', 'any', 'soft', 'excluded']

/** The notice's own words, sorted by what they ask. */
export const Conditions = ({ eligibility: { clauses, anyAtLeast } }: { eligibility: Eligibility }) =>
  <View className='sec'>
    <SectionHead>谁可以申报</SectionHead>
    {weights.filter(weight => clauses.some(clause => clause.weight === weight)).map(weight => <View key={weight} className='start-group'>
      <View className='start-group-head'>{headOf(weight, anyAtLeast)}</View>
      {clauses.filter(clause => clause.weight === weight).map(({ code, said }) => <View key={code} className='start-clause serif'>{said}</View>)}
    </View>)}
  </View>
