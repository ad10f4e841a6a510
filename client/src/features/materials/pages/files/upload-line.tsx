import { View } from '@tarojs/components'
import { aria } from '@/ui/aria'
import { FieldError } from '@/ui/field'
import { Link } from '@/ui/link'
import { Thumb } from '@/ui/thumb'
import type { Upload } from '../../uploads'

interface UploadLineProps {
  upload: Upload
  onDrop: () => void
  onAgain: () => void
}

const said = ({ state, percent }: Upload) => ({
  queued: '排队等着传', sending: `正在传 ${percent}%`, looking: '传到了，正在看文件对不对', waiting: '网断了，连上会自己接着传', refused: '',
})[state]

/** One file on its way: how far it is, why it waits, or why it is not taken. */
export const UploadLine = ({ upload, onDrop, onAgain }: UploadLineProps) =>
  <View className='files-line'>
    <Thumb url='' format={upload.key === 'video' ? 'mp4' : 'jpg'} label='' />
    <View className='grow'>
      <View className='files-name'>{upload.name}</View>
      {upload.state === 'refused' ? <FieldError>{upload.sentence}</FieldError> : <>
        <View className='note' {...aria({ role: 'status', live: true })}>{said(upload)}</View>
        <View className='files-bar' {...aria({ role: 'progressbar', label: `${upload.name} ${upload.percent}%` })}><View className={`files-bar-done ${upload.state === 'waiting' ? 'is-still' : ''}`} style={{ width: `${upload.percent}%` }} /></View>
      </>}
      <View className='files-acts'>
        {upload.state === 'waiting' && <Link label={`再传一次 ${upload.name}`} onPress={onAgain}>再传一次</Link>}
        <Link label={`${upload.state === 'refused' ? '知道了' : '取消'} ${upload.name}`} onPress={onDrop}>{upload.state === 'refused' ? '知道了' : '取消'}</Link>
      </View>
    </View>
  </View>
