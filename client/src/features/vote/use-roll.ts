import { useEffect, useMemo } from 'react'
import type { HomeVote } from '@shared/campaign/contract'
import { shuffledFor } from '@shared/vote/ballot-order'
import { usePages } from '@/api/use-pages'
import { orderSeed } from './order-seed'

/**
 * Everybody on the ballot, in the order that the charter has: fetched as a whole, a hundred at a time, for looking through on the phone.
 * `data` once all are there; an asking that failed stops until `refetch`, which goes on from where it broke off.
 */
export function useRoll(campaignId: string, order: HomeVote['order'] | undefined, enabled = true) {
  const { data, error, hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage, refetch } = usePages('vote.candidates', { campaignId, limit: 100 }, enabled)
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage && !isFetchNextPageError) void fetchNextPage()
  }, [hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage])
  const candidates = useMemo(() => {
    const all = data?.pages.flatMap(page => page.items)
    if (!all || !order || hasNextPage) return undefined
    return order === 'shuffled' ? shuffledFor(orderSeed(), all) : all
  }, [data, order, hasNextPage])
  return { data: candidates, error, refetch: () => void (isFetchNextPageError ? fetchNextPage() : refetch()) }
}
