import { useEffect, useState } from 'react'
import { Image, View } from '@tarojs/components'
import { imageLabel } from './aria'
import './qr-picture.scss'

const asImage = (svg: string) => `data:image/svg+xml,${encodeURIComponent(svg)}`

/**
 * As an SVG in an address. The library is loaded on the web alone: behind a condition that stays whole (no `await` parts it),
 * the build of the mini-program leaves it out.
 */
const picture = (content: string): Promise<string> =>
  process.env.TARO_ENV === 'h5' ? import('qrcode').then(({ toString }) => toString(content, { type: 'svg', margin: 2 })).then(asImage) : Promise.resolve('')

/** A QR code to be scanned from a phone. */
export function QrPicture({ content, label }: { content: string; label: string }) {
  const [src, setSrc] = useState('')
  useEffect(() => { void picture(content).then(setSrc) }, [content])
  return <View className='qr-picture'>{src && <Image className='qr-image' src={src} {...imageLabel(label)} />}</View>
}
