import { contentHashOf, frozenPath, frozenText, type FrozenNotice } from '@shared/publicity/frozen-notice'
import { publishFile } from '../platform/file-storage'

/**
 * Puts the frozen text where anyone can fetch it, under its hash, before the act that publishes the notice: whoever is told of it finds it.
 * Written again it is the same.
 */
export async function freeze(notice: FrozenNotice & { contentHash: string }): Promise<void> {
  const text = frozenText(notice)
  if (contentHashOf(text) !== notice.contentHash) throw new Error('the notice is not the one that was proposed')
  await publishFile(frozenPath(notice.contentHash), text)
}
