import { createElement } from 'react'
import { Video } from '@tarojs/components'

/** On the web the browser's own player: Taro's would come with the first page. Asked in place, for the bundler to see it. */
export const Film = ({ url, label }: { url: string; label: string }) => process.env.TARO_ENV === 'h5'
  ? createElement('video', { className: 'story-film', src: url, controls: true, playsInline: true, preload: 'metadata', 'aria-label': label })
  : <Video className='story-film' src={url} controls showFullscreenBtn />
