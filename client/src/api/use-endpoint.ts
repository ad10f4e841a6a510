import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import type { CallInput, CallValue, EndpointName } from '@shared/contract'
import { call } from './call'
import type { FailureOf } from './failure'

interface Options {
  /** Not asked while false, such as before an id is known. */
  enabled?: boolean
  /** Milliseconds between askings while the page stands. */
  refetchInterval?: number | false
}

/** The value or, as the library wants it, the failure thrown: it comes out typed as `error`. */
async function valueOf<Name extends EndpointName>(name: Name, input: CallInput<Name>): Promise<CallValue<Name>> {
  const answer = await call(name, input)
  if (!answer.ok) throw answer.error
  return answer.value
}

export const keyOf = <Name extends EndpointName>(name: Name, input: CallInput<Name>) => [name, input] as const

/** Asks when the page is drawn and keeps the answer: `data`, or `error` with its kind. */
export const useEndpoint = <Name extends EndpointName>(name: Name, input: CallInput<Name>, options: Options = {}): UseQueryResult<CallValue<Name>, FailureOf<Name>> =>
  useQuery<CallValue<Name>, FailureOf<Name>>({ queryKey: keyOf(name, input), queryFn: () => valueOf(name, input), ...options })
