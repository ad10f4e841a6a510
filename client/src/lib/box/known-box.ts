import type { KnownCheckpoint } from '@shared/vote/check-box'
import type { PinnedKeys } from '@shared/vote/ballot-box'
import { keepDraft, readDraft } from '@/lib/drafts'

const name = (campaignId: string) => `ballot-box:${campaignId}`

/** The last checkpoint of a box that this phone checked: the next one has to continue it. */
export const readKnown = (campaignId: string): KnownCheckpoint | null => readDraft<KnownCheckpoint>(name(campaignId))

export const keepKnown = (campaignId: string, { size, root, publicKey }: KnownCheckpoint) => keepDraft(name(campaignId), { size, root, publicKey })

const keysName = (campaignId: string) => `charter-keys:${campaignId}`

/** The keys of the charter as this phone saw it first: a charter that shows others later is another one. */
export const readFirstKeys = (campaignId: string): PinnedKeys | null => readDraft<PinnedKeys>(keysName(campaignId))

export const keepFirstKeys = (campaignId: string, keys: PinnedKeys) => readFirstKeys(campaignId) !== null || keepDraft(keysName(campaignId), keys)
