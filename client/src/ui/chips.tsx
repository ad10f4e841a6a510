import { ScrollView, View } from '@tarojs/components'
import { Pressable } from './pressable'
import './chips.scss'

interface ChipsProps<Key extends string> {
  options: readonly { key: Key; title: string; count?: number }[]
  chosen: Key
  onChoose: (key: Key) => void
}

/** Filters in one line that scrolls sideways; one is always on. */
export const Chips = <Key extends string>({ options, chosen, onChoose }: ChipsProps<Key>) =>
  <ScrollView className='chips' scrollX enhanced showScrollbar={false}>
    <View className='chips-line'>
      {options.map(({ key, title, count }) => <Pressable key={key} className={`chip ${key === chosen ? 'is-on' : ''}`} role='radio' checked={key === chosen} onPress={() => onChoose(key)}>
        {title}{count === undefined ? '' : ` ${count}`}
      </Pressable>)}
    </View>
  </ScrollView>
