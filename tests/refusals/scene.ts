import { isDeepStrictEqual } from 'node:util'
import { everyDocument } from '../../scripts/ledger/kept-log'
import type { Charter } from '../../shared/campaign/charter'
import type { NominationFile } from '../../shared/nomination/contract'
import { dayMs } from '../../shared/basics/shanghai-time'
import { databaseOf } from '../cloud/database'
import { testSecrets, type As } from '../cloud/local-campaign'
import { person } from '../cloud/offices'
import { asked, confirmed } from '../cloud/recommended'
import { announceIn, at, filled, minuteMs, newRequest, openCity, opinion, withCity, withCounty, worker, type City, type Nominee, type Selection } from '../cloud/selection'

export interface Refused {
  ok: boolean
  error?: { kind: string }
}

/** Brings a refusal about, through the gateway. */
export type Provocation = (scene: Scene) => Promise<Refused>
export type Provocations = Record<string, Provocation>

export const templateId = 'template-of-this-deployment'
export const friend = person('举荐人')
export const beforeNominations = at.nomination - 30 * dayMs

const suspended = { kind: 'suspended' } as const

function stepsIn(city: City, main: Selection) {
  let workers = 0
  const next = (): Nominee => worker((workers += 1))
  const declined = async (selection: Selection = main, who: Nominee = next()) => ({ who, file: await selection.done(selection.county.officer, 'nomination.giveOpinion', opinion(await withCounty(selection, who), 'decline')) })
  return {
    city, main, next, declined,
    /** A campaign of one's own, where the common one will not do. */
    fresh: (change: Partial<Charter> = {}) => announceIn(city, change),
    withQuota: (hardness: 'soft' | 'hard') => announceIn(city, { quotas: [{ kind: 'countyUnion', count: 1, hardness }] }),
    suspend: ({ done, campaignId }: Selection) => done(city.city, 'campaign.amend', { campaignId, change: suspended, reason: '接上级通知' }),
    async draft(selection: Selection = main, changes: Record<string, string> = {}) {
      const who = next()
      return { who, file: await filled(selection, who, changes) }
    },
    async atCounty(selection: Selection = main) {
      const who = next()
      return { who, file: await withCounty(selection, who) }
    },
    async atCity(selection: Selection = main) {
      const who = next()
      return { who, file: await withCity(selection, who) }
    },
    async returned() {
      const who = next()
      return { who, file: await main.done(main.county.officer, 'nomination.giveOpinion', opinion(await withCounty(main, who), 'return')) }
    },
    /** Recommended by a friend; the code stands in the file. */
    async invited() {
      const who = next()
      return { who, file: await asked(main, { by: friend, channel: 'public', answers: { name: who.name, workUnit: who.answers.workUnit ?? '', trade: who.answers.trade ?? '' } }, main.county.id) }
    },
    confirm: ({ who, file }: { who: Nominee; file: NominationFile }) => confirmed(main, who.as, file, who.answers),
    withdraw: ({ who, file }: { who: Nominee; file: NominationFile }) => main.done(who.as, 'nomination.withdraw', { nominationId: file.nominationId, revision: file.revision, reason: '', requestId: newRequest() }),
    async lookedAtAgain(selection: Selection = main, asking: Nominee = next()) {
      const { who, file } = await declined(selection, asking)
      return { who, file: await selection.done(who.as, 'nomination.askSecondLook', askOf(file)) }
    },
  }
}

/** The same city, where no refused call may change what anybody has typed. */
function watched(city: City): City {
  const typed = () => everyDocument(databaseOf(city.url), 'nominationDrafts')
  const call: City['call'] = async (as, name, input) => {
    const before = await typed()
    const answer = await city.call(as, name, input)
    if (!answer.ok && !isDeepStrictEqual(await typed(), before)) throw new Error(`${name} refused ${answer.error.kind} and changed what was typed`)
    return answer
  }
  return { ...city, call }
}

/** A city with a campaign that stands at its nominations whenever a provocation begins. */
export async function openScene() {
  const city = watched(await openCity({ secrets: { ...testSecrets, SUBSCRIBE_TEMPLATE_ID: templateId } }))
  const main = await announceIn(city)
  let begun = 0
  return { ...stepsIn(city, main), begin: () => city.clock.set(at.nomination + (begun += 1) * minuteMs) }
}
export type Scene = Awaited<ReturnType<typeof openScene>>

export const lookOf = ({ nominationId, revision }: Pick<NominationFile, 'nominationId' | 'revision'>, outcome: 'uphold' | 'overturn' = 'overturn') => ({ nominationId, revision, outcome, answer: '看过了，年限够', requestId: newRequest() })
export const askOf = ({ nominationId, revision }: Pick<NominationFile, 'nominationId' | 'revision'>) => ({ nominationId, revision, why: '年限够', requestId: newRequest() })
export const leaveOf = ({ nominationId, revision }: Pick<NominationFile, 'nominationId' | 'revision'>) => ({ nominationId, revision, reason: '', requestId: newRequest() })
/** Nobody's revision. */
export const stale = <File extends { revision: number }>(file: File): File => ({ ...file, revision: file.revision + 90 })
export const asOfficer = (as: As): Required<As> => as as Required<As>
