import { Text, View } from '@tarojs/components'
import fastDiff from 'fast-diff'
import type { FieldChange } from '@shared/nomination/privacy-contract'

const classes = { [fastDiff.DELETE]: 'changes-out', [fastDiff.INSERT]: 'changes-in', [fastDiff.EQUAL]: '' } as Record<number, string>
const said = { [fastDiff.DELETE]: '删去：', [fastDiff.INSERT]: '加上：' } as Record<number, string>

/** A long text with what was taken out and put in, to the character; small coincidences are not torn apart. */
const Long = ({ before, after }: FieldChange) =>
  <View className='changes-long'>
    {fastDiff(before, after, undefined, true).map(([kind, words], place) => <Text key={place} className={classes[kind]}>{said[kind] && <Text className='sr'>{said[kind]}</Text>}{words}</Text>)}
  </View>

const Short = ({ before, after }: FieldChange) =>
  <View className='changes-short'>
    <View><View className='note'>原来</View><View className='changes-out'>{before || '没有填'}</View></View>
    <View><View className='note'>现在</View><View className='changes-in'>{after || '没有填'}</View></View>
  </View>

/** One field that two versions fill in differently. */
export const Compare = ({ change }: { change: FieldChange }) =>
  <View className='changes-field'>
    <View className='field-label'>{change.label}</View>
    {change.isLong && change.before && change.after ? <Long {...change} /> : <Short {...change} />}
  </View>
