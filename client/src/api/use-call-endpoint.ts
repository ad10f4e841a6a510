import { useCallback } from 'react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { CallInput, EndpointName } from '@shared/contract'
import { call, type Answer } from './call'

/** Asks anew for what these endpoints answered, on every page that shows it. */
export function useForget() {
  const client = useQueryClient()
  return useCallback((names: readonly EndpointName[]) => void Promise.all(names.map(name => client.invalidateQueries({ queryKey: [name] }))), [client])
}

/**
 * An act: `const { ask, busy } = useCallEndpoint('vote.cast', ['vote.ballotPaper'])`, then
 * `const answer = await ask(input)`. It never rejects. Where it was accepted, what the named endpoints answered is asked anew.
 */
export function useCallEndpoint<Name extends EndpointName>(name: Name, changes: readonly EndpointName[] = []) {
  const forget = useForget()
  const { mutateAsync, isPending } = useMutation<Answer<Name>, never, CallInput<Name>>({
    mutationFn: input => call(name, input),
    onSuccess: answer => { if (answer.ok) forget(changes) },
  })
  return { ask: mutateAsync, busy: isPending }
}
