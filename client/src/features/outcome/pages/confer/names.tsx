import { View } from '@tarojs/components'

/** The names in columns, as a decision prints them. */
export const Names = ({ names }: { names: readonly string[] }) =>
  <View className='confer-names serif'>{names.map((name, index) => <View key={`${index}${name}`} className='confer-name'>{name.length === 2 ? `${name[0]}\u3000${name[1]}` : name}</View>)}</View>
