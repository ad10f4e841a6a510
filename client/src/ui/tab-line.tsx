import { View } from '@tarojs/components'
import { aria } from './aria'
import { Pressable } from './pressable'
import './tab-line.scss'

interface TabLineProps<Key extends string> {
  options: readonly { key: Key; title: string }[]
  chosen: Key
  onChoose: (key: Key) => void
}

/** Parts of one page, as underlined words: 全部, 手艺, 师徒. */
export const TabLine = <Key extends string>({ options, chosen, onChoose }: TabLineProps<Key>) =>
  <View className='tab-line' {...aria({ role: 'tablist' })}>
    {options.map(({ key, title }) => <Pressable key={key} className={`tab-word ${key === chosen ? 'is-on' : ''}`} role='tab' checked={key === chosen} onPress={() => onChoose(key)}>{title}</Pressable>)}
  </View>
