import { useInfiniteQuery } from '@tanstack/react-query'
import type { PageOf } from '@shared/basics/page-of'
import type { CallInput, CallValue, EndpointName } from '@shared/contract'
import { call } from './call'
import type { FailureOf } from './failure'

/** Endpoints that answer a page of a list. */
type PagedName = { [Name in EndpointName]: CallValue<Name> extends PageOf<unknown> ? Name : never }[EndpointName]

async function page<Name extends PagedName>(name: Name, input: CallInput<Name>, after: string | null): Promise<CallValue<Name>> {
  const answer = await call(name, (after ? { ...input as object, after } : input) as CallInput<Name>)
  if (!answer.ok) throw answer.error
  return answer.value
}

/** A list by pages: `data.pages`, `hasNextPage`, `fetchNextPage()`. Not asked while `enabled` is false. */
export const usePages = <Name extends PagedName>(name: Name, input: CallInput<Name>, enabled = true) =>
  useInfiniteQuery<CallValue<Name>, FailureOf<Name>, { pages: CallValue<Name>[] }, readonly unknown[], string | null>({
    queryKey: [name, 'pages', input],
    queryFn: ({ pageParam }) => page(name, input, pageParam),
    enabled,
    initialPageParam: null,
    getNextPageParam: last => (last as PageOf<unknown>).next,
  })
