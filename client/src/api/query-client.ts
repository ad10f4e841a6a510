import './abort-controller'
import { QueryClient } from '@tanstack/react-query'

/** Answers stay fresh half a minute; a fault of the network is tried twice more, a refusal never. */
const mayPass = (failure: unknown) => ['offline', 'unavailable'].includes((failure as { kind?: string }).kind ?? '')

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 30_000, retry: (count, failure) => count < 2 && mayPass(failure), networkMode: 'always', refetchOnWindowFocus: false },
    mutations: { retry: false, networkMode: 'always' },
  },
})
