import { View } from '@tarojs/components'
import { Icon } from './icon'
import { Pressable } from './pressable'
import './pick.scss'

interface PickProps {
  picked: boolean
  name: string
  onToggle: () => void
}

/**
 * The box that chooses a candidate; its word says its state. Where no more may be picked, the list around it bears
 * `picks-full` and every free box says 已满: one class for the list, so that the last pick does not draw every row anew.
 */
export function Pick({ picked, name, onToggle }: PickProps) {
  const word = picked ? '已选' : '选'
  return (
    <Pressable className={`pick ${picked ? 'is-picked' : 'is-free'}`} role='checkbox' checked={picked} label={`${word} ${name}`} onPress={onToggle}>
      <View className='pick-box'>{picked && <Icon name='check' />}</View><View className='pick-word'>{word}</View>
    </Pressable>
  )
}
