import { useEffect, useMemo } from 'react'
import type { HomeVote } from '@shared/campaign/contract'
import { shuffledFor } from '@shared/vote/ballot-order'
import { usePages } from '@/api/use-pages'
import { orderSeed } from './order-seed'

/**
 * Everybody on the ballot, in the order that the charter has: fetched as a whole, a hundred at a time, for looking through on the phone.
 * Shuffled, it is this phone's own order, so nobody is shown before all are there.
 */
export function useRoll(campaignId: string, order: HomeVote['order'] | undefined, enabled = true) {
  const list = usePages('vote.candidates', { campaignId, limit: 100 }, enabled)
  const { hasNextPage, isFetchingNextPage, fetchNextPage, data } = list
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage()
  }, [hasNextPage, isFetchingNextPage, fetchNextPage])
  const candidates = useMemo(() => {
    const all = data?.pages.flatMap(page => page.items)
    if (order === 'shuffled') return hasNextPage === false ? all && shuffledFor(orderSeed(), all) : undefined
    return order && all
  }, [data, order, hasNextPage])
  return { list, candidates, total: data?.pages[0]?.total }
}
