import type { Words } from '@/lib/words'

/** Listing the honoured is never refused. */
export const directoryTabWords: Words<'outcome.honoured'> = {}
