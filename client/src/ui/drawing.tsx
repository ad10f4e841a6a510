import { View } from '@tarojs/components'
import { aria } from './aria'
import './drawing.scss'

type DrawingName = 'empty-box' | 'broken-plug' | 'ballot-circle' | 'proof-tree'

/** A small drawing of the interface; `className` sizes it. */
export const Drawing = ({ name, className, label }: { name: DrawingName; className: string; label?: string }) =>
  <View className={`drawing is-${name} ${className}`} {...(label ? aria({ role: 'img', label }) : aria({ hidden: true }))} />
