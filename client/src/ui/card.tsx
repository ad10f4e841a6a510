import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { Pressable } from './pressable'
import './card.scss'

/** White ground with a hairline. `flush` leaves the padding to what stands inside. */
export function Card({ children, onPress, flush = false, label }: { children: ReactNode; onPress?: () => void; flush?: boolean; label?: string }) {
  const className = `card ${flush ? 'is-flush' : ''}`
  return onPress ? <Pressable className={className} role='link' label={label} onPress={onPress}>{children}</Pressable> : <View className={className}>{children}</View>
}
