import { createElement } from 'react'
import { Video } from '@tarojs/components'

interface FilmProps {
  url: string
  label: string
  className: string
}

/** A film in its place. On the web the browser's own player: Taro's would come with the first page. Asked in place, for the bundler to see it. */
export const Film = ({ url, label, className }: FilmProps) => process.env.TARO_ENV === 'h5'
  ? createElement('video', { className, src: url, controls: true, playsInline: true, preload: 'metadata', 'aria-label': label })
  : <Video className={className} src={url} controls showFullscreenBtn />
