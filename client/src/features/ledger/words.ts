import type { Words } from '@/lib/words'

/** Nothing here is refused for a reason of its own. */
export const ledgerWords: Words<'ledger'> = {}
