import { Image, ScrollView, View } from '@tarojs/components'
import { useEndpoint } from '@/api/use-endpoint'
import { openFile } from '@/lib/open-file'
import { imageLabel } from '@/ui/aria'
import { Pressable } from '@/ui/pressable'
import { Row } from '@/ui/row'
import { SectionHead } from '@/ui/section-head'

const sayLength = (seconds: number) => (seconds < 60 ? `${seconds} 秒` : `${Math.floor(seconds / 60)} 分 ${seconds % 60} 秒`)

/** A finger that moves the strip does not turn to the next candidate. */
const own = { onTouchStart: (event: { stopPropagation: () => void }) => event.stopPropagation() }

/** Photographs and videos that the person agreed to show; nothing where there are none. */
export function Pictures({ candidateId, name }: { candidateId: string; name: string }) {
  const { photos = [], videos = [] } = useEndpoint('vote.candidatePictures', { candidateId }).data ?? {}
  if (photos.length + videos.length === 0) return null
  return (
    <View className='sec'>
      {photos.length > 0 && <SectionHead end={<View className='meta'>{`${photos.length} 张`}</View>}>照片</SectionHead>}
      {photos.length > 0 && <ScrollView className='candidate-strip' scrollX enhanced showScrollbar={false} {...own}>
        <View className='candidate-strip-line'>
          {photos.map(({ materialId, url, caption }, place) => <Pressable key={materialId} className='candidate-photo' label={`放大${name}的照片 ${place + 1}${caption && `：${caption}`}`} onPress={() => openFile(url, 'jpg')}>
            <View className='candidate-photo-frame'><Image className='candidate-photo-image' src={url} mode='aspectFill' lazyLoad {...imageLabel('')} /></View>
            {caption && <View className='note candidate-caption'>{caption}</View>}
          </Pressable>)}
        </View>
      </ScrollView>}
      {videos.length > 0 && <View className='rows is-framed candidate-videos'>
        {videos.map(({ materialId, url, caption, seconds }) => <Row key={materialId} icon='video' end={sayLength(seconds)} onPress={() => openFile(url, 'mp4')}>{caption || '看视频'}</Row>)}
      </View>}
    </View>
  )
}
