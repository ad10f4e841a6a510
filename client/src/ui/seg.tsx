import { View } from '@tarojs/components'
import { Pressable } from './pressable'
import './seg.scss'

interface SegProps<Key extends string> {
  options: readonly { key: Key; title: string }[]
  chosen: Key | null
  onChoose: (key: Key) => void
}

/** One of two or three, side by side. */
export const Seg = <Key extends string>({ options, chosen, onChoose }: SegProps<Key>) =>
  <View className='seg'>
    {options.map(({ key, title }) => <Pressable key={key} className={`seg-option ${key === chosen ? 'is-on' : ''}`} role='radio' checked={key === chosen} onPress={() => onChoose(key)}>{title}</Pressable>)}
  </View>
