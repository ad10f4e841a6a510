import { View } from '@tarojs/components'
import { aria } from './aria'
import { Icon } from './icon'
import { Pressable } from './pressable'
import './snack.scss'

/** Says what was just done, with a way to undo it. Render it only while it is news. */
export const Snack = ({ children, onUndo }: { children: string; onUndo?: () => void }) =>
  <View className='snack' {...aria({ role: 'status', live: true })}><Icon name='check' /><View className='grow'>{children}</View>{onUndo && <Pressable className='snack-undo' onPress={onUndo}>撤销</Pressable>}</View>
