import type { Words } from '@/lib/words'

/** Neither is refused but for want of a sign-in. */
export const meTabWords: Words<'identity.me' | 'nomination.mine' | 'inbox.unread'> = {}
