import { Image, View } from '@tarojs/components'
import { aria, imageLabel } from '@/ui/aria'
import { Button } from '@/ui/button'
import type { Drawn } from './use-drawn'
import './poster-view.scss'

interface PosterViewProps {
  drawn: Drawn
  /** Said to a screen reader: what the poster says. */
  label: string
  /** The sheet's shape. */
  shape: 'upright' | 'a4'
  onAgain: () => void
}

/** A drawn poster as it will be kept; a long press keeps it too. */
export const PosterView = ({ drawn, label, shape, onAgain }: PosterViewProps) =>
  <View className={`poster-view is-${shape}`}>
    {drawn.kind === 'drawn' && <View className='poster-view-image' {...aria({ role: 'img', label })}><Image className='poster-view-image' src={drawn.file} mode='aspectFit' showMenuByLongpress {...imageLabel('')} /></View>}
    {drawn.kind === 'drawing' && <View className='poster-view-wait meta'>正在画海报…</View>}
    {drawn.kind === 'failed' && <View className='poster-view-wait meta'><View>海报没有画出来，可能是图片没取到。</View><Button look='quiet' small onPress={onAgain}>再画一次</Button></View>}
  </View>
