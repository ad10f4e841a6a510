import { View } from '@tarojs/components'
import { Icon } from './icon'
import { Pressable } from './pressable'
import './pick.scss'

interface PickProps {
  picked: boolean
  /** No more may be picked: the box says 已满. */
  full?: boolean
  name: string
  onToggle: () => void
}

const words = (picked: boolean, full: boolean) => picked ? '已选' : full ? '已满' : '选'

/** The box that chooses a candidate; its word says its state. */
export function Pick({ picked, full = false, name, onToggle }: PickProps) {
  const word = words(picked, full)
  return (
    <Pressable className={`pick ${picked ? 'is-picked' : full ? 'is-full' : ''}`} role='checkbox' checked={picked} disabled={full && !picked} label={`${word} ${name}`} onPress={onToggle}>
      <View className='pick-box'>{picked && <Icon name='check' />}</View>{word}
    </Pressable>
  )
}
