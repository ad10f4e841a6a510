import { ImageRun } from 'docx'
import { imageSize } from 'image-size'
import { materialsOf } from '@shared/campaign/materials-of'
import { openStoredFile } from '../../platform/stored-file'
import { sentIn } from '../materials/reading'
import { materialsOfFile } from '../materials/store'
import type { ReadingInCampaign } from '../reader'

export interface Photo {
  format: 'jpg' | 'png'
  content: Buffer
}

/** The box on the form in pixels, 96 an inch: a photo of two inches has room. */
const room = { width: 150, height: 160 }
/** Exif's ways up, as turns of the picture; mirrored ones do not come from cameras. */
const turns: Record<number, number> = { 3: 180, 6: 90, 8: 270 }

/** The picture as large as the box takes it, the right way up: Word does not read which way a camera was held. */
export function photoRun({ format, content }: Photo): ImageRun {
  const { width, height, orientation = 1 } = imageSize(content)
  const rotation = turns[orientation] ?? 0
  const [shownWidth, shownHeight] = rotation % 180 === 0 ? [width, height] : [height, width]
  const scale = Math.min(room.width / shownWidth, room.height / shownHeight)
  return new ImageRun({ type: format, data: content, transformation: { width: Math.round(width * scale), height: Math.round(height * scale), rotation } })
}

/** A file that a viewer still draws may have a head that tells no size: the form is made without it. */
function tellsItsSize(content: Buffer): boolean {
  try {
    return imageSize(content).width > 0
  } catch {
    return false
  }
}

/** The photo that the charter puts on the form, as it went up; null where none did, it was turned down, or cannot be placed. */
export async function photoFor(reading: ReadingInCampaign): Promise<Photo | null> {
  const asked = materialsOf(reading.campaign.charter.materials).find(material => material.kind === 'photos' && material.onForm)
  const sent = sentIn(reading)
  const file = asked && (await materialsOfFile(reading.nomination._id)).find(({ _id, key, judged }) => key === asked.key && sent.includes(_id) && judged?.verdict !== 'refused')
  if (!file || (file.format !== 'jpg' && file.format !== 'png')) return null
  const stored = await openStoredFile(file.fileId)
  const content = stored && (await stored.read(0, stored.bytes))
  return content && tellsItsSize(content) ? { format: file.format, content } : null
}
