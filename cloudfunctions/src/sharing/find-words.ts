import type { SharedPage } from '@shared/sharing/shared-page'
import { sharedWords, type SharedWords } from '@shared/sharing/shared-words'
import { currentCampaign } from '../campaign/cached-campaign'
import { campaignCard } from '../campaign/campaign-card'
import { candidateView } from '../vote/candidate-view'
import { publicityNotices } from '../publicity/store'
import { stories } from '../story/store'
import { candidates } from '../vote/store'

async function campaignWords(campaignId: string, now: number) {
  const campaign = await currentCampaign(campaignId, now)
  if (!campaign || campaign.state === 'drafted') return null
  const { titleLines, host } = campaignCard(campaign, now)
  return { titleLines, host }
}

async function aboutCandidate(id: string, now: number): Promise<SharedWords | null> {
  const candidate = await candidates.get(id)
  const campaign = candidate && (await campaignWords(candidate.campaignId, now))
  return campaign && !candidate.withdrawn ? sharedWords.candidate({ ...campaign, candidate: candidateView(candidate) }) : null
}

async function aboutNotice(id: string): Promise<SharedWords | null> {
  const notice = await publicityNotices.get(id)
  return notice?.state === 'published' ? sharedWords.publicity({ notice }) : null
}

async function aboutStory(id: string): Promise<SharedWords | null> {
  const story = await stories.get(id)
  return story?.state === 'released' ? sharedWords.story({ story }) : null
}

/** What a page says of itself, as the public sees it now; null where the public sees nothing. */
export async function findWords({ page, id }: SharedPage, now: number): Promise<SharedWords | null> {
  if (page === 'candidate') return aboutCandidate(id, now)
  if (page === 'publicity') return aboutNotice(id)
  if (page === 'story') return aboutStory(id)
  const campaign = await campaignWords(id, now)
  return campaign && sharedWords[page](campaign)
}
