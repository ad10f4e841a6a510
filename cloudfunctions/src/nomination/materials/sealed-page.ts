import { isAttachmentKind, type AttachmentKind } from '@shared/campaign/attachment'
import { materials, materialsOfFile, standing } from './store'

const sealedPage: AttachmentKind = 'sealedPage'

/** Whether this is a page with a seal that an officer has added to this file. */
export async function isSealedPage(materialId: string, nominationId: string): Promise<boolean> {
  const file = await materials.get(materialId)
  return file !== null && file.nominationId === nominationId && file.key === sealedPage && file.removedAt === null
}

/** Kinds of attachments that stand; a sealed page where this opinion names it: another office's seal is not this one's. */
export async function attachedTo(nominationId: string, sealFileId: string | null): Promise<AttachmentKind[]> {
  const kinds = standing(await materialsOfFile(nominationId)).map(({ key }) => key).filter(isAttachmentKind)
  return kinds.filter(kind => kind !== sealedPage || sealFileId !== null)
}
