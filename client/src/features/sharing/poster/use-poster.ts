import { useEndpoint } from '@/api/use-endpoint'
import { stateOf } from '@/lib/page-state'
import { publicFile } from '@/lib/public-file'
import type { SharingCard } from '@shared/sharing/contract'
import type { SharedPage } from '@shared/sharing/shared-page'
import { sharingWords } from '../words'
import type { Poster } from './poster'
import { candidateWords, homeWords, noticeWords, storyPosterWords } from './poster-words'

/** The upright drawing of a card's; a photograph stays what it is. */
const upright = (picture: string) => picture.replace(/^art\/cards\//, 'art/prints/')

function useSubject({ page, id }: SharedPage) {
  const candidate = useEndpoint('vote.candidate', { candidateId: id }, { enabled: page === 'candidate' })
  const story = useEndpoint('story.page', { storyId: id }, { enabled: page === 'story' })
  const notice = useEndpoint('publicity.notice', { noticeId: id }, { enabled: page === 'publicity' })
  const campaignId = page === 'home' ? id : (candidate.data ?? story.data ?? notice.data)?.campaignId
  const home = useEndpoint('campaign.home', { campaignId: campaignId ?? '' }, { enabled: campaignId !== undefined })
  return { candidate, story, notice, home }
}

/** Which pages have a poster of their own. */
export const hasPoster = ({ page }: SharedPage) => page === 'home' || page === 'candidate' || page === 'story' || page === 'publicity'

/** What the page's poster says; undefined while that is not known. */
export function usePoster(shared: SharedPage, card: SharingCard | undefined): { poster: Poster | undefined; state: ReturnType<typeof stateOf> } {
  const { candidate, story, notice, home } = useSubject(shared)
  const subject = shared.page === 'candidate' ? candidate : shared.page === 'story' ? story : notice
  const state = stateOf(sharingWords, ...(shared.page === 'home' ? [home] : [subject, home]))
  if (!card || !home.data) return { poster: undefined, state }
  const words = candidate.data ? candidateWords(candidate.data, home.data) : story.data ? storyPosterWords(story.data, home.data) : notice.data ? noticeWords(notice.data, home.data) : homeWords(home.data)
  return { poster: { ...words, picture: publicFile(upright(card.picture)) }, state }
}
