import { useEffect } from 'react'

const isTyping = (target: EventTarget | null) => target instanceof HTMLElement && (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName))

/** Keys of a desk, by the letter they carry; H5 only, and never while somebody types. */
export function useKeys(acts: Record<string, () => void>, isOn: boolean) {
  useEffect(() => {
    if (process.env.TARO_ENV !== 'h5' || !isOn) return
    const press = (event: KeyboardEvent) => {
      const act = acts[event.key.toLowerCase()]
      if (!act || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  })
}

/** Puts the cursor into the search of the desk's list. */
export const focusSearch = () => (document.querySelector('.desk-list .search-input input') as HTMLInputElement | null)?.focus()
