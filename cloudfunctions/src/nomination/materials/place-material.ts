import { refuse } from '@shared/basics/result'
import { attachmentLimits } from '@shared/campaign/attachment'
import { limitsFor } from '@shared/nomination/offer-file'
import type { Handler } from '../../gateway/handler'
import { readWithCampaign } from '../reader'
import { issuePlace } from './issue-place'
import { materialsIn, readToChange } from './reading'

export const placeMaterial: Handler<'nomination.placeMaterial'> = async ({ input, caller, personId, now }) => {
  const reading = await readToChange(caller, input.nominationId, input.key, now)
  if (!reading.ok) return reading
  const material = materialsIn(reading.value).find(({ key }) => key === input.key)
  const limits = material && limitsFor([material], input.key)
  return limits ? issuePlace({ ...input, personId, limits, now }) : refuse({ kind: 'no-such-material' })
}

/** Where a file stands now: only there is anything added to it by officers. */
const holderOf = ({ status, unitId, recommenderId }: { status: string; unitId: string | null; recommenderId: string | null }): string | null =>
  status === 'withUnit' ? unitId : status === 'withRecommender' ? recommenderId : null

export const placeAttachment: Handler<'nomination.placeAttachment'> = async ({ input, caller, personId, now }) => {
  const reading = await readWithCampaign(caller, input.nominationId, now)
  if (!reading || reading.places.every(place => place === 'own')) return refuse({ kind: 'no-such-nomination' })
  const { nomination, reader } = reading
  const holder = holderOf(nomination)
  const isHolder = (holder !== null && reader.officeIds.includes(holder)) || (nomination.status === 'underReview' && reader.isCityOfficer)
  if (!isHolder) return refuse({ kind: 'not-with-you' })
  return issuePlace({ ...input, key: input.attachment, personId, limits: attachmentLimits, now })
}
