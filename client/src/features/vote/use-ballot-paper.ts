import { useEffect } from 'react'
import { useEndpoint } from '@/api/use-endpoint'
import { serverNow } from '@/lib/server-clock'
import { keepTicket, readTicket } from './ticket-on-phone'

const atStart = new Map<string, string | undefined>()

/** The ticket that lay on the phone when the campaign's first page was opened: the same for all pages, so that they share one paper. */
function earlierTicket(campaignId: string): string | undefined {
  if (!atStart.has(campaignId)) atStart.set(campaignId, readTicket(campaignId))
  return atStart.get(campaignId)
}

/** The ballot paper; its ticket is kept for casting. */
export function useBallotPaper(campaignId: string) {
  const ticket = earlierTicket(campaignId)
  const paper = useEndpoint('vote.ballotPaper', { campaignId, ...(ticket ? { ticket } : {}) })
  const given = paper.data?.ticket
  useEffect(() => {
    if (given) keepTicket(campaignId, given, serverNow())
  }, [campaignId, given])
  return paper
}
