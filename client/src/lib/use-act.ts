import { useState } from 'react'
import type { CallInput, CallValue, EndpointName } from '@shared/contract'
import { useCallEndpoint } from '@/api/use-call-endpoint'
import { useRequestId } from './request-id'
import { say } from './words'

/**
 * An act of a page. `act(input)` gives what came of it, or null where it was refused: then `refused` is the sentence to
 * show, until the next try. `requestId()` is the same for every retry of one intent and new after it was carried out.
 */
export function useAct<Name extends EndpointName>(words: Parameters<typeof say>[0], name: Name, changes: readonly EndpointName[] = []) {
  const { ask, busy } = useCallEndpoint(name, changes)
  const request = useRequestId()
  const [refused, setRefused] = useState<string | null>(null)
  const act = async (input: CallInput<Name>): Promise<{ value: CallValue<Name> } | null> => {
    setRefused(null)
    const answer = await ask(input)
    if (!answer.ok) {
      setRefused(say(words, answer.error))
      return null
    }
    request.renew()
    return { value: answer.value }
  }
  return { act, busy, refused, requestId: request.current }
}
