import type { Material } from '@shared/campaign/materials'
import { limitsOf } from '@shared/nomination/offer-file'

const listed = (formats: readonly string[]) => [...new Set(formats.map(format => (format.toUpperCase() === 'MPG4' ? 'MP4' : format)))].join('、')

/** What a material takes, said before anything is chosen. */
export function limitWords(material: Material): string {
  const limits = limitsOf(material)
  if (!limits) return ''
  const each = `每个不超过 ${limits.maximumMegabytes} MB`
  switch (material.kind) {
    case 'photos': {
      const count = material.minimum === material.maximum ? `${material.minimum} 张` : `${material.minimum}－${material.maximum} 张`
      return `${count}，${listed(limits.formats)}，每张不超过 ${limits.maximumMegabytes} MB。大照片会自动缩小，拍摄地点会去掉。`
    }
    case 'video': return `一段 ${material.minimumMinutes}－${material.maximumMinutes} 分钟的视频，${listed(limits.formats)}，不超过 ${limits.maximumMegabytes} MB。${limits.maximumMegabytes > 100 ? '最好连着无线网传。' : ''}`
    default: return `${listed(limits.formats)}，${each}${limits.maximum > 1 ? `，最多 ${limits.maximum} 个` : ''}。`
  }
}

/** 3.2 MB, 640 KB. */
export const sayBytes = (bytes: number): string => (bytes >= 1024 * 1024 ? `${(bytes / 1024 / 1024).toFixed(1)} MB` : `${Math.max(1, Math.round(bytes / 1024))} KB`)

export const sayLength = (seconds: number): string => `${Math.floor(seconds / 60)} 分 ${Math.round(seconds % 60)} 秒`
