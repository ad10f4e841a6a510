import { coverPersonalNumbers } from '../basics/personal-number'
import { isPicture } from '../campaign/file-format'
import type { Material } from '../campaign/materials'
import type { MaterialItem } from '../nomination/materials-contract'

/** One photograph or film as an expert sees it: by its material's title, for a file's own name may say anything. */
export interface ExpertFile {
  materialId: string
  title: string
  caption: string
  format: 'jpg' | 'png' | 'mp4'
  /** Good for two hours. */
  url: string
}

const isShown = (format: MaterialItem['format']): format is ExpertFile['format'] => isPicture(format) || format === 'mp4'

/** What the experts look at beside the account: photographs and films that went up and were not turned down. Never a document: its stamps and numbers say who recommends, and more. */
export const filesForExperts = (items: readonly MaterialItem[], materials: readonly Material[]): ExpertFile[] =>
  items.flatMap(({ materialId, key, caption, format, url, check, isSent }) => {
    const material = materials.find(one => one.key === key)
    if (!material || (material.kind !== 'photos' && material.kind !== 'video') || !isSent || check === 'refused' || !isShown(format) || url === '') return []
    return [{ materialId, title: material.title, caption: coverPersonalNumbers(caption), format, url }]
  })
