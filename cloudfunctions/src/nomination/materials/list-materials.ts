import { accept, refuse } from '@shared/basics/result'
import { isAttachmentKind } from '@shared/campaign/attachment'
import { materialFaults } from '@shared/nomination/materials-standing'
import type { Handler } from '../../gateway/handler'
import { seesOwnWordsOnly } from '../file-view'
import { readWithCampaign } from '../reader'
import { materialItems } from './material-item'
import { editableIn, sentIn } from './reading'
import { materialPlaces, materialsOfFile, standing, type MaterialDocument } from './store'

/** The owner sees what stands now; officers what was sent, and what officers added; who recommended somebody else, only what they handed in themself. */
export const listMaterials: Handler<'nomination.materials'> = async ({ input, caller, personId, now }) => {
  const reading = await readWithCampaign(caller, input.nominationId, now)
  if (!reading) return refuse({ kind: 'no-such-nomination' })
  const isOwner = reading.places.includes('own')
  const all = await materialsOfFile(input.nominationId)
  const sent = sentIn(reading)
  const isOneself = seesOwnWordsOnly(reading)
  const isSeen = ({ _id, key, removedAt }: MaterialDocument) => (isOwner || isAttachmentKind(key) ? removedAt === null : sent.includes(_id))
  const seen = all.filter(file => isSeen(file) && (!isOneself || file.personId === personId))
  const [items, open] = await Promise.all([
    materialItems(seen, sent),
    materialPlaces.find({ where: { nominationId: input.nominationId, personId, isGivenUp: false }, orderBy: [['issuedAt', 'asc']], limit: 50 }),
  ])
  const { materials: rule } = reading.campaign.charter
  return accept({
    nominationId: input.nominationId,
    rule,
    items: items.filter(({ key }) => !isAttachmentKind(key)),
    attachments: items.flatMap(item => (isAttachmentKind(item.key) ? [{ ...item, kind: item.key }] : [])),
    places: open.filter(({ _id }) => !all.some(file => file._id === _id)).map(({ _id, key, name, issuedAt }) => ({ placeId: _id, key, name, issuedAt })),
    lacking: materialFaults(rule, isOwner ? standing(seen) : seen, reading.nomination.channel).map(({ sentence }) => sentence),
    editable: isOwner ? editableIn(reading) : [],
  })
}
