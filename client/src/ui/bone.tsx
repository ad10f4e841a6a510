import { View } from '@tarojs/components'
import './bone.scss'

/** A grey piece of a page that is being opened; put several in the page's own shape. `width` and `height` in pixels or, width, per cent. */
export const Bone = ({ width = '100%', height, className = '' }: { width?: number | string; height: number; className?: string }) =>
  <View className={`bone ${className}`} style={{ width: typeof width === 'number' ? `${width}px` : width, height: `${height}px` }} />

/** Lines of a list that is being opened. */
export const BoneRows = ({ rows = 5 }: { rows?: number }) =>
  <View>{Array.from({ length: rows }, (_, index) => <View key={index} className='bone-row'><Bone width={`${36 + (index * 17) % 30}%`} height={20} /><Bone width={`${60 + (index * 23) % 35}%`} height={14} /></View>)}</View>

/** A title, a paragraph and a card: fits most pages. */
export const BonePage = () => <View className='bone-page'><Bone width='70%' height={32} /><Bone width='40%' height={16} /><Bone height={120} className='is-card' /><BoneRows rows={3} /></View>
