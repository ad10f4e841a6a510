import { View } from '@tarojs/components'
import { aria } from './aria'
import './still.scss'

/** The small drawing on the rule that stands above an empty page or a failure. */
export const Still = ({ drawing }: { drawing: 'box' | 'broken' }) => <View className={`still is-${drawing}`} {...aria({ hidden: true })} />
