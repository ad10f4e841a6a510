import type { SliceName } from './handler'
import { served, type Routes } from './served'

/**
 * Every slice with all its calls but casting, loaded at the slice's first call: a cold function answers without loading what it does not need.
 * Nominations do not start without the keys that their ID numbers lie under; what else the function serves goes on.
 */
export const routes: Record<SliceName, () => Promise<Routes>> = {
  identity: async () => served((await import('../identity/handlers')).identityHandlers, (await import('@shared/identity/contract')).identityContract),
  ledger: async () => served((await import('../ledger/handlers')).ledgerHandlers, (await import('@shared/ledger/contract')).ledgerContract),
  inbox: async () => served((await import('../inbox/handlers')).inboxHandlers, (await import('@shared/inbox/contract')).inboxContract),
  campaign: async () => served((await import('../campaign/handlers')).campaignHandlers, (await import('@shared/campaign/contract')).campaignContract),
  nomination: async () => {
    await (await import('../nomination/retired-keys')).requireNeededKeys()
    return served((await import('../nomination/handlers')).nominationHandlers, (await import('@shared/nomination/contract')).nominationContract)
  },
  review: async () => served((await import('../review/handlers')).reviewHandlers, (await import('@shared/review/contract')).reviewContract),
  scoring: async () => served((await import('../scoring/handlers')).scoringHandlers, (await import('@shared/scoring/contract')).scoringContract),
  vote: async () => served((await import('../vote/handlers')).voteHandlers, (await import('@shared/vote/contract')).voteContract),
  publicity: async () => served((await import('../publicity/handlers')).publicityHandlers, (await import('@shared/publicity/contract')).publicityContract),
  objection: async () => served((await import('../objection/handlers')).objectionHandlers, (await import('@shared/objection/contract')).objectionContract),
  outcome: async () => served((await import('../outcome/handlers')).outcomeHandlers, (await import('@shared/outcome/contract')).outcomeContract),
  suggestion: async () => served((await import('../suggestion/handlers')).suggestionHandlers, (await import('@shared/suggestion/contract')).suggestionContract),
  story: async () => served((await import('../story/handlers')).storyHandlers, (await import('@shared/story/contract')).storyContract),
  sharing: async () => served((await import('../sharing/handlers')).sharingHandlers, (await import('@shared/sharing/contract')).sharingContract),
}

const isSlice = (name: string): name is SliceName => Object.hasOwn(routes, name)
const loaded = new Map<SliceName, Promise<Routes>>()

/** The route of a call, by its slice. Undefined where there is none. */
export async function routeOf(name: string) {
  const [slice = ''] = name.split('.')
  if (!isSlice(slice)) return undefined
  const loading = loaded.get(slice) ?? routes[slice]()
  loaded.set(slice, loading)
  // What did not start, for want of a key or of the database, is tried again at the next call.
  loading.catch(() => loaded.delete(slice))
  return (await loading).get(name)
}
