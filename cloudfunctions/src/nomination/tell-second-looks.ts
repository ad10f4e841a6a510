import { dayMs } from '@shared/basics/shanghai-time'
import { secondLookDue, wordsForLookers, wordsForNominee } from '@shared/nomination/second-look-due'
import { eachAnnounced } from '../campaign/each-campaign'
import { appointments, rootId } from '../identity/store'
import { tellOnce } from '../inbox/store'
import { command } from '../platform/collection'
import { nominations, type NominationDocument } from './store'

type Asked = Pick<NominationDocument, '_id' | 'name' | 'status' | 'secondLook' | 'unitId' | 'recommenderId' | 'declinedBy' | 'nomineeId'>
const fields = ['name', 'status', 'secondLook', 'unitId', 'recommenderId', 'declinedBy', 'nomineeId']

/** The office that declined and the one above it, as `giveSecondLook` has it. */
const officesOf = ({ secondLook, unitId, recommenderId }: Asked): string[] =>
  ({ unit: [unitId, recommenderId], recommender: [recommenderId, rootId], city: [rootId] })[secondLook?.level ?? 'city'].flatMap(id => id ?? [])

/** Officers who may answer: all but the one who declined. */
async function lookersOf(file: Asked): Promise<string[]> {
  const held = await appointments.find({ where: { organisationId: command.in(officesOf(file)), post: 'officer', until: null }, fields: ['personId'], limit: 200 })
  return [...new Set(held.map(({ personId }) => personId))].filter(personId => personId !== file.declinedBy && personId !== file.nomineeId)
}

/** Told again, it changes nothing: the messages' ids are made of the day by which it is to be answered. */
async function tellOf(file: Asked, now: number): Promise<void> {
  const due = secondLookDue(file, now)
  if (!due || !file.secondLook) return
  const { answerBy } = file.secondLook
  const to = { nominationId: file._id, at: due === 'late' ? answerBy : answerBy - dayMs, occasion: `${due}:${answerBy}` }
  for (const personId of await lookersOf(file)) await tellOnce({ ...to, personId }, wordsForLookers(file, due))
  if (due === 'late' && file.nomineeId) await tellOnce({ ...to, personId: file.nomineeId }, wordsForNominee(file))
}

/** Timer: a second look is answered by a day. Who may answer is told as that day begins, and again, like the nominee, once it is over. */
export const tellSecondLooks = (now: number): Promise<void> =>
  eachAnnounced(async campaign => {
    for (const file of await nominations.all({ campaignId: campaign._id, status: 'secondLook' }, fields)) await tellOf(file, now)
  })
