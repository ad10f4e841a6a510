import { useState } from 'react'
import { View } from '@tarojs/components'
import type { ScoringSheet } from '@shared/scoring/contract'
import { openFile } from '@/lib/open-file'
import { Film } from '@/ui/film'
import { Thumb } from '@/ui/thumb'

type File = ScoringSheet['files'][number]

function Shown({ file: { title, caption, format, url: asked } }: { file: File }) {
  // Every answer brings a new address: the first one is kept, or the film would begin again.
  const [url] = useState(asked)
  const label = caption ? `${title}：${caption}` : title
  return (
    <View className={format === 'mp4' ? 'score-film' : 'score-photo'}>
      {format === 'mp4' ? <Film className='score-player' url={url} label={label} /> : <Thumb url={url} format={format} label={`打开${label}`} onPress={() => openFile(url, format)} />}
      {caption && <View className='note'>{caption}</View>}
    </View>
  )
}

/** Photographs and films beside the account; nothing where there are none. */
export const ScoreFiles = ({ files }: { files: readonly File[] }) => files.length === 0 ? null :
  <View><View className='score-part'>照片和视频</View><View className='score-files'>{files.map(file => <Shown key={file.materialId} file={file} />)}</View></View>
