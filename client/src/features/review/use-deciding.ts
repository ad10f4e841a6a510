import { useState } from 'react'
import type { NominationFile } from '@shared/nomination/contract'
import type { EndpointName } from '@shared/contract'
import { useForget } from '@/api/use-call-endpoint'
import { dropDraft } from '@/lib/drafts'
import { say } from '@/lib/words'
import { reviewWords } from './words'

type Given = { ok: true } | { ok: false; error: { kind: string } }

export const changedByDeciding = ['nomination.queue', 'nomination.file', 'review.composition'] as const satisfies readonly EndpointName[]

/** Which sheet is open, and why the last decision was not taken. A refused file is read anew. */
export function useDeciding<Verdict extends string>({ nominationId }: NominationFile) {
  const [open, setOpen] = useState<Verdict | null>(null)
  const [refused, setRefused] = useState('')
  const forget = useForget()
  const close = () => {
    setOpen(null)
    setRefused('')
  }
  /** True where the decision was taken. */
  const settle = (answer: Given): boolean => {
    if (!answer.ok) {
      forget(changedByDeciding)
      setRefused(say(reviewWords, answer.error))
      return false
    }
    dropDraft(`return:${nominationId}`)
    dropDraft(`decline:${nominationId}`)
    close()
    return true
  }
  return { open, setOpen, refused, close, settle }
}
