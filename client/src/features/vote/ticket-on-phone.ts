import { keepDraft, readDraft } from '@/lib/drafts'

interface Kept {
  ticket: string
  keptAt: number
}

const ticketName = (campaignId: string) => `ballot-ticket:${campaignId}`

/** A ticket is good for two hours; within this it is not exchanged, for it tells how long the ballot paper lay open. */
const keptMs = 3_600_000

/** The ticket of the ballot paper that was opened on this phone, however long ago. It tells nothing to whoever reads it. */
export const readTicket = (campaignId: string): string | undefined => readDraft<Kept>(ticketName(campaignId))?.ticket

export function keepTicket(campaignId: string, ticket: string, now: number): void {
  const kept = readDraft<Kept>(ticketName(campaignId))
  if (!kept || now - kept.keptAt >= keptMs) keepDraft(ticketName(campaignId), { ticket, keptAt: now })
}
