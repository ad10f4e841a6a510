import type { PageOf } from '@shared/basics/page-of'
import type { CampaignState } from '@shared/campaign/contract'
import { command } from '../platform/collection'
import { pageById } from '../platform/page-by-id'
import { throwTogether } from '../platform/throw-together'
import { campaigns, readCampaign, type Campaign, type CampaignDocument } from './store'

/** Charters are long: so many are held at once. */
const pageSize = 50

type Work = (campaign: Campaign) => Promise<void>

async function faultOf(document: CampaignDocument, work: Work): Promise<unknown[]> {
  try {
    await work(readCampaign(document))
    return []
  } catch (fault) {
    return [fault]
  }
}

/** What one run of the timer has read, by states; null outside of one. */
let readInRun: Map<string, PageOf<CampaignDocument>> | null = null

/** While `run` lasts, campaigns that fit one page are read once: a dozen jobs ask for the same ones, and each decides anew on what it changes. */
export async function readingCampaignsOnce<Value>(run: () => Promise<Value>): Promise<Value> {
  readInRun = new Map()
  try {
    return await run()
  } finally {
    readInRun = null
  }
}

async function pageOf(states: CampaignState[], after: string | undefined): Promise<PageOf<CampaignDocument>> {
  const known = after === undefined ? readInRun?.get(states.join()) : undefined
  if (known) return known
  const page = await pageById(campaigns, { state: command.in(states) }, { after, limit: pageSize })
  if (after === undefined && page.next === null) readInRun?.set(states.join(), page)
  return page
}

/**
 * For timers: does `work` for every campaign in one of `states`, one after another, however many there are. A campaign at fault, even
 * one that cannot be read, does not keep the others from their turn; what went wrong is thrown together at the end.
 */
export async function eachCampaign(states: CampaignState[], work: Work): Promise<void> {
  const faults: unknown[] = []
  for (let after: string | undefined; ; ) {
    const { items, next } = await pageOf(states, after)
    for (const document of items) faults.push(...(await faultOf(document, work)))
    if (next === null) break
    after = next
  }
  throwTogether(faults)
}

/** The same for every campaign that runs. */
export const eachAnnounced = (work: Work): Promise<void> => eachCampaign(['announced'], work)
