import type { KnownCheckpoint } from '@shared/vote/check-receipt'
import { keepDraft, readDraft } from '@/lib/drafts'

const name = (campaignId: string) => `ballot-box:${campaignId}`

/** The last checkpoint of a box that this phone checked: the next one has to continue it. */
export const readKnown = (campaignId: string): KnownCheckpoint | null => readDraft<KnownCheckpoint>(name(campaignId))

export const keepKnown = (campaignId: string, { size, root, publicKey }: KnownCheckpoint) => keepDraft(name(campaignId), { size, root, publicKey })
