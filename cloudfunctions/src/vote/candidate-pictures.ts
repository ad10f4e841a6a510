import { coverPersonal } from '@shared/basics/cover-personal'
import { accept, refuse } from '@shared/basics/result'
import { materialsOf } from '@shared/campaign/materials-of'
import type { MaterialItem } from '@shared/nomination/materials-contract'
import { publicPictures } from '@shared/nomination/public-pictures'
import type { CandidatePictures, CandidateVideo } from '@shared/vote/pictures-contract'
import { cachedCampaign } from '../campaign/cached-campaign'
import type { Handler } from '../gateway/handler'
import { hasConsented } from '../nomination/consent-store'
import { materialItems } from '../nomination/materials/material-item'
import { materialsOfFile, standing } from '../nomination/materials/store'
import { nominations } from '../nomination/store'
import { keptBriefly } from '../platform/kept-briefly'
import { candidates, type CandidateDocument } from './store'

const none: CandidatePictures = { photos: [], videos: [] }

/** What somebody wrote under a picture hides its numbers, as every word of a candidate does. */
const shown = ({ materialId, url, caption, seconds }: MaterialItem): CandidateVideo => ({ materialId, url, caption: coverPersonal(caption), seconds })

async function picturesOf({ nominationId, campaignId, withdrawn }: CandidateDocument, now: number): Promise<CandidatePictures> {
  if (withdrawn || !(await hasConsented(nominationId, 'pictures'))) return none
  const [files, nomination, campaign] = await Promise.all([materialsOfFile(nominationId), nominations.get(nominationId), cachedCampaign(campaignId, now)])
  if (!nomination || nomination.erasedAt || !campaign) return none
  const sent = nomination.materialIds ?? []
  const { photos, videos } = publicPictures(await materialItems(standing(files), sent), sent, materialsOf(campaign.charter.materials))
  return { photos: photos.map(shown).map(({ seconds: _, ...photo }) => photo), videos: videos.map(shown) }
}

/** By candidate, as it was at most half a minute ago. */
const kept = keptBriefly(30_000, async (candidateId, now) => {
  const candidate = await candidates.get(candidateId)
  return candidate && picturesOf(candidate, now)
})

export const candidatePictures: Handler<'vote.candidatePictures'> = async ({ input, now }) => {
  const pictures = await kept(input.candidateId, now)
  return pictures ? accept(pictures) : refuse({ kind: 'no-such-candidate' })
}
