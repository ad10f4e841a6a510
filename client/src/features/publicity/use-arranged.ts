import { useState } from 'react'
import { keepDraft, readDraft } from '@/lib/drafts'
import type { Arranged } from './arrangement'

/** What an officer writes for a notice, kept on this phone while it is written; who takes objections, and where, for the office's next notice too. */
export function useArranged(key: string, officeKey: string, usual: Pick<Arranged, 'firstDay' | 'office'>) {
  const [arranged, setArranged] = useState<Arranged>(() => readDraft(key) ?? { ...usual, contact: { phone: '', mail: '', address: '' }, howToObject: '', ...readDraft<Partial<Arranged>>(officeKey) })
  const change = (part: Partial<Arranged>) => {
    const next = { ...arranged, ...part }
    setArranged(next)
    keepDraft(key, next)
    keepDraft(officeKey, { office: next.office, contact: next.contact })
  }
  return { arranged, change }
}
