import { useEffect, useState } from 'react'
import { Image, View } from '@tarojs/components'

/** As an SVG in an address. The library is loaded on the web alone: within this condition the build of the mini-program leaves it out. */
async function picture(content: string): Promise<string> {
  if (process.env.TARO_ENV === 'h5') {
    const { toString } = await import('qrcode')
    return `data:image/svg+xml,${encodeURIComponent(await toString(content, { type: 'svg', margin: 2 }))}`
  }
  return ''
}

/** A QR code to be scanned from a phone. */
export function QrPicture({ content, label }: { content: string; label: string }) {
  const [src, setSrc] = useState('')
  useEffect(() => { void picture(content).then(setSrc) }, [content])
  return <View className='desk-code'>{src && <Image className='desk-code-image' src={src} ariaLabel={label} />}</View>
}
