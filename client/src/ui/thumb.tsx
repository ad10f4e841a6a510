import { Image, View } from '@tarojs/components'
import { imageLabel } from './aria'
import { Icon } from './icon'
import { Pressable } from './pressable'
import './thumb.scss'

interface ThumbProps {
  /** A temporary address; '' where there is nothing to show. */
  url: string
  /** `jpg`, `png`, `mp4`, `pdf`, `docx` or `medium`. */
  format: string
  /** Said to a screen reader: 打开 1.jpg. */
  label: string
  onPress?: () => void
}

const icons = { mp4: 'video', medium: 'hard-drive', pdf: 'file-text', docx: 'file-text' } as const

/** A picture cut to a square, or the sign of what it is. */
export function Thumb({ url, format, label, onPress }: ThumbProps) {
  const icon = icons[format as keyof typeof icons]
  const inside = icon || !url ? <View className='thumb-sign'><Icon name={icon ?? 'image'} /></View> : <Image className='thumb-image' src={url} mode='aspectFill' lazyLoad {...imageLabel('')} />
  return onPress && url ? <Pressable className='thumb' label={label} onPress={onPress}>{inside}</Pressable> : <View className='thumb'>{inside}</View>
}
