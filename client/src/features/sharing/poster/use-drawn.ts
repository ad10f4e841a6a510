import { useEffect, useState } from 'react'

export type Drawn = { kind: 'drawing' } | { kind: 'drawn'; file: string } | { kind: 'failed' }

/**
 * A picture drawn once `draw` is there, and again when `key` changes. Whoever draws on a page's one canvas waits for the drawing
 * before; a drawing that was overtaken is not shown.
 */
export function useDrawn(key: string, draw: (() => Promise<string>) | undefined): { drawn: Drawn; again: () => void } {
  const [drawn, setDrawn] = useState<Drawn>({ kind: 'drawing' })
  const [tries, setTries] = useState(0)
  const isReady = draw !== undefined
  useEffect(() => {
    let isWanted = true
    const show = (next: Drawn) => { if (isWanted) setDrawn(next) }
    show({ kind: 'drawing' })
    draw?.().then(file => show({ kind: 'drawn', file }), () => show({ kind: 'failed' }))
    return () => { isWanted = false }
    // What is drawn is named by its key; the function is another on every render.
  }, [key, isReady, tries])
  return { drawn, again: () => setTries(tries + 1) }
}
