import { Image, View } from '@tarojs/components'
import { artUrl, type ArtName } from '@/lib/art-url'
import { aria, imageLabel } from './aria'
import './art.scss'

/** A trade drawing, cut to the frame that `className` sizes. `label` is said to a screen reader; without it, decoration. */
export const Art = ({ name, label, className = '' }: { name: ArtName; label?: string; className?: string }) =>
  <View className={`art ${className}`} {...(label ? aria({ role: 'img', label }) : aria({ hidden: true }))}>
    <Image className='art-image' src={artUrl(name)} mode='aspectFill' lazyLoad {...imageLabel('')} />
  </View>
