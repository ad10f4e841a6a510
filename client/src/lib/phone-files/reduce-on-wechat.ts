import Taro from '@tarojs/taro'
import type { Chosen } from './chosen'

const longestSide = 2560
const quality = 80

/** Reduces a JPEG to 2560 points at its longer side, or less. What cannot be reduced stays as it is. */
export async function reduceOnWechat(chosen: Chosen): Promise<Chosen> {
  try {
    const src = String(chosen.source)
    const { width, height } = await Taro.getImageInfo({ src })
    const side = width >= height ? { compressedWidth: Math.min(width, longestSide) } : { compressedHeight: Math.min(height, longestSide) }
    const { tempFilePath } = await Taro.compressImage({ src, quality, ...side })
    const stats = Taro.getFileSystemManager().statSync(tempFilePath) as Taro.Stats
    return stats.size < chosen.bytes ? { ...chosen, bytes: stats.size, source: tempFilePath } : chosen
  } catch {
    return chosen
  }
}
