import { campaigns } from '../campaign/store'
import { command } from '../platform/collection'
import { timeFor, type HasTime } from '../platform/time-left'
import { publishedNotice } from '../publicity/store'
import { nextBallots } from '../tally/read-ballots'
import { holdings, type HoldingDocument } from './held-store'
import { ballots } from './store'

/** Of the timer's minute; what is not erased by then the next run erases. */
const erasingMs = 10_000
const batch = 500

/** Risk tags are kept while somebody may still object, and no longer; of a campaign that was called off nobody needs them. */
async function isOver(campaignId: string, now: number): Promise<boolean> {
  const campaign = await campaigns.get(campaignId)
  if (campaign?.state === 'cancelled') return true
  const notice = await publishedNotice(campaignId)
  return notice !== null && now >= notice.objectionsCloseAt
}

/** Batch after batch from where the last run stopped. Erasing again what is erased changes nothing. */
async function eraseOf(from: HoldingDocument, hasTime: HasTime): Promise<void> {
  for (let holding = from; !holding.erased && hasTime(); await holdings.put(holding)) {
    const page = await nextBallots(holding._id, holding.erasedUntil, Number.MAX_SAFE_INTEGER, ['castAt'], batch)
    const last = page[page.length - 1]
    if (last) await ballots.update({ _id: command.in(page.map(one => one._id)) }, { riskTags: command.remove() })
    holding = last ? { ...holding, erasedUntil: { castAt: last.castAt, id: last._id } } : { ...holding, erased: true }
  }
}

/** Timer: takes the risk tags off the ballots of every campaign whose time for objections is over. */
export async function eraseRiskTags(now: number): Promise<void> {
  const hasTime = timeFor(erasingMs)
  for (const holding of await holdings.find({ where: { erased: false }, limit: 100 })) if (await isOver(holding._id, now)) await eraseOf(holding, hasTime)
}
