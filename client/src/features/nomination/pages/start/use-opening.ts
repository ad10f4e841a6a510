import { useState } from 'react'
import type { Channel } from '@shared/campaign/channel'
import type { NomineeKind } from '@shared/campaign/nominee-kind'
import type { NominationFile } from '@shared/nomination/contract'
import { useCallEndpoint } from '@/api/use-call-endpoint'
import { go } from '@/lib/go'
import { useRequestId } from '@/lib/request-id'
import { say } from '@/lib/words'
import { keepOnPhone, readPhone } from '../../draft-on-phone'
import { readCheck } from '../../check-on-phone'
import { nominationWords } from '../../words'

export interface Opening {
  channel: Channel
  nomineeKind: NomineeKind
  onBehalf?: boolean
}

/** What was answered to “可以申报吗” is not asked again: it stands in a form that nobody has written in yet. */
function carryOver({ nominationId, campaignId, draftRevision, seenAs, nomineeKind }: NominationFile) {
  const checked = readCheck(campaignId, nomineeKind)
  if (checked && draftRevision === 0 && seenAs === 'nominee' && !readPhone(nominationId)) keepOnPhone(nominationId, { answers: checked, softReasons: {}, draftRevision, sent: null })
}

/** Opens a file of this channel and leads to its first screen. */
export function useOpening(campaignId: string) {
  const { ask, busy } = useCallEndpoint('nomination.open', ['nomination.mine'])
  const request = useRequestId()
  const [refused, setRefused] = useState('')
  const open = async (opening: Opening) => {
    const answer = await ask({ campaignId, ...opening, requestId: request.current() })
    if (answer.ok || answer.error.kind !== 'offline') request.renew()
    if (!answer.ok) return setRefused(say(nominationWords, answer.error))
    carryOver(answer.value)
    go('nomination/form', { nominationId: answer.value.nominationId })
  }
  return { open, busy, refused }
}
