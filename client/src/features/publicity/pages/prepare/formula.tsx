import { View } from '@tarojs/components'
import type { Formula as PublishedFormula } from '@shared/publicity/contract'
import { sayFormula } from '../../formula-words'

/** The charter's formula in words. */
export const Formula = ({ formula }: { formula: PublishedFormula }) =>
  <View className='prepare-formula meta'>{sayFormula(formula).join('')}</View>
