import { Image, View } from '@tarojs/components'
import { publicFile } from '@/lib/public-file'
import { aria, imageLabel } from '@/ui/aria'
import type { SharingCard } from '@shared/sharing/contract'

/** The card as it stands in a chat. */
export const CardPreview = ({ card: { title, description, picture } }: { card: SharingCard }) =>
  <View className='share-card'>
    <View className='share-card-words'><View className='share-card-title'>{title}</View><View className='note'>{description}</View></View>
    <View className='share-card-picture' {...aria({ role: 'img', label: '分享卡片的图' })}><Image className='share-card-image' src={publicFile(picture)} mode='aspectFill' {...imageLabel('')} /></View>
  </View>
