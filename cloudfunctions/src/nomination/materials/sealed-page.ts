import type { AttachmentKind } from '@shared/nomination/attachment'
import { materials } from './store'

const sealedPage: AttachmentKind = 'sealedPage'

/** Whether this is a page with a seal that an officer has added to this file. */
export async function isSealedPage(materialId: string, nominationId: string): Promise<boolean> {
  const file = await materials.get(materialId)
  return file !== null && file.nominationId === nominationId && file.key === sealedPage && file.removedAt === null
}
