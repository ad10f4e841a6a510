import { useRef } from 'react'

const letters = 'abcdefghijklmnopqrstuvwxyz0123456789'

/** A new id for an intent. It need not be secret, only new among one person's own. */
export const newRequestId = () => Date.now().toString(36) + Array.from({ length: 14 }, () => letters[Math.floor(Math.random() * letters.length)]).join('')

/**
 * The id of what this page is about to do: the same on every retry, a new one after `renew()`, once it was done or changed.
 */
export function useRequestId() {
  const id = useRef('')
  return {
    current: () => (id.current ||= newRequestId()),
    renew: () => { id.current = '' },
  }
}
