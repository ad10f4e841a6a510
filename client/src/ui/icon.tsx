import { View } from '@tarojs/components'
import { aria } from './aria'
import type { IconName } from './icon-name'
import './icon.scss'

/** A symbol in the colour and size of the text around it. Decoration: what it says is also said in words. */
export const Icon = ({ name, className = '' }: { name: IconName; className?: string }) =>
  <View className={`icon is-${name} ${className}`} {...aria({ hidden: true })} />
