import { useState } from 'react'
import { useEndpoint } from '@/api/use-endpoint'
import { say } from '@/lib/words'
import { publicityWords } from '../../words'

/** The ranking and the dates a first day gives. The ranking stays in sight while another day is asked for. */
export function usePreview(campaignId: string, firstDay: string) {
  const preview = useEndpoint('publicity.preview', { campaignId, firstDay })
  const [shown, setShown] = useState(preview.data)
  if (preview.data && preview.data !== shown) setShown(preview.data)
  const refused = preview.error && say(publicityWords, preview.error)
  const isRest = preview.data?.days[0]?.kind === 'rest'
  return {
    preview,
    /** How the list comes about: everyone's place and the formula. */
    reached: preview.data ?? shown,
    /** Why there is nothing to propose yet. */
    tooEarly: preview.error && ['vote-not-closed', 'not-settled', 'channel-totals-missing'].includes(preview.error.kind) ? refused : null,
    /** The year whose holidays are not known; then another day, or an entry of them, leads on. */
    unknownYear: preview.error?.kind === 'holidays-unknown' ? preview.error.year : undefined,
    wrongDay: refused ?? (isRest ? publicityWords['first-day-not-working']({ kind: 'first-day-not-working' }) : undefined),
  }
}
