import { Image, View } from '@tarojs/components'
import { openFile } from '@/lib/open-file'
import { aria, imageLabel } from '@/ui/aria'
import { Pressable } from '@/ui/pressable'

/** A photograph as wide as the screen, its words below; touched, it is shown whole. */
export const Picture = ({ src, alt, caption }: { src: string; alt: string; caption: string }) =>
  <View className='story-figure'>
    <Pressable className='story-photo' label={`看大图：${alt}`} onPress={() => openFile(src, 'jpg')}>
      <View className='story-photo-frame' {...aria({ role: 'img', label: alt })}><Image className='story-photo-image' src={src} mode='aspectFill' lazyLoad {...imageLabel('')} /></View>
    </Pressable>
    {caption && <View className='story-caption note'>{caption}</View>}
  </View>
