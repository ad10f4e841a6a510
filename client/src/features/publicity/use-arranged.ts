import { useState } from 'react'
import { dayOf } from '@shared/basics/shanghai-time'
import { dropDraft, keepDraft, readDraft } from '@/lib/drafts'
import { serverNow } from '@/lib/server-clock'
import type { Arranged } from './arrangement'

const nothing: Pick<Arranged, 'contact' | 'howToObject'> = { contact: { phone: '', mail: '', address: '' }, howToObject: '' }

/** What was begun on this phone; a first day that has passed meanwhile is not kept. */
function begun(key: string, officeKey: string, usual: Pick<Arranged, 'firstDay' | 'office'>): Arranged {
  const kept = readDraft<Arranged>(key) ?? { ...nothing, ...usual, ...readDraft<Partial<Arranged>>(officeKey) }
  return kept.firstDay < dayOf(serverNow()) ? { ...kept, firstDay: usual.firstDay } : kept
}

/** What an officer writes for a notice, kept on this phone while it is written; who takes objections, and where, for the office's next notice too. */
export function useArranged(key: string, officeKey: string, usual: Pick<Arranged, 'firstDay' | 'office'>) {
  const [arranged, setArranged] = useState(() => begun(key, officeKey, usual))
  const change = (part: Partial<Arranged>) => {
    const next = { ...arranged, ...part }
    setArranged(next)
    keepDraft(key, next)
    keepDraft(officeKey, { office: next.office, contact: next.contact })
  }
  return { arranged, change, drop: () => dropDraft(key) }
}
