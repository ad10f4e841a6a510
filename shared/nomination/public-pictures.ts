import { isPicture } from '../campaign/file-format'
import type { Material } from '../campaign/materials'
import type { ContentCheck } from './materials-contract'

/** What is looked at in a file before the public may see it. */
export interface ShowableFile {
  materialId: string
  key: string
  format: string
  check: ContentCheck
}

/** Photographs and videos among the files that were sent, once their check has passed: never a document, never what still waits. Consent is asked before. */
export function publicPictures<File extends ShowableFile>(files: readonly File[], sent: readonly string[], materials: readonly Material[]): { photos: File[]; videos: File[] } {
  const kindOf = (key: string) => materials.find(material => material.key === key)?.kind
  const shown = files.filter(({ materialId, check }) => check === 'passed' && sent.includes(materialId))
  return {
    photos: shown.filter(({ key, format }) => kindOf(key) === 'photos' && isPicture(format)),
    videos: shown.filter(({ key, format }) => kindOf(key) === 'video' && format === 'mp4'),
  }
}
