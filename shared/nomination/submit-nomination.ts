import { accept, refuse, type Result } from '../basics/result'
import type { RefusalOf } from '../basics/endpoint'
import type { Charter } from '../campaign/charter'
import { assessEligibility, mayBeNominated } from './assess-eligibility'
import { checkAnswers, checkForNominee } from './check-answers'
import type { Answers, ClauseFinding, FieldFault, nominationContract, Opinion } from './contract'
import { knownToOpeners, nomineeFillsRest, openerFields, type FileKind } from './form-of'
import { mayHandIn, resubmissionClosesAt, type Timing } from './nomination-window'
import { quotaOf } from './quota'
import { isStraightToCity, mayRoute, type Route } from './route'
import { after, type NominationAct, type NominationStatus } from './status'

export interface Submitting extends Timing {
  /** As it stands for the file's kind, see `rulesFor`. */
  charter: Charter
  kind: FileKind
  /** Anyone but the nominee can only ask the nominee. */
  as: 'nominee' | 'opener'
  isRunning: boolean
  status: NominationStatus
  /** Of the file now, and of the file as it was read. */
  revision: number
  readRevision: number
  /** Of the draft now, and of the draft that was looked at before sending. */
  draftRevision: number
  readDraftRevision: number
  /** Who returned the file; null for a draft. */
  returnedBy: Opinion['level'] | null
  /** The ID number in full, or masked where it was sealed after a check. */
  answers: Answers
  softReasons: Answers
  /** What still lacks among the files, see `materialFaults`. */
  materialFaults: readonly FieldFault[]
  pledged: 'yes' | 'no'
  route: Route
  /** How many the recommender has put forward already. Only a hard quota refuses here; a soft one asks the recommender. */
  recommended: number
  /** Another file of the same person is on its way in this campaign. */
  isNominated: boolean
}

export interface Submitted {
  act: NominationAct
  status: NominationStatus
  findings: ClauseFinding[]
}

export type SubmitRefusal = Exclude<RefusalOf<(typeof nominationContract)['nomination.submit']>, { kind: 'no-such-nomination' } | { kind: 'no-such-organisation' }>

/** Where the file goes: from the nominee to the unit first where one is named, or back to whom it came from. */
const actOf = ({ as, returnedBy, route }: Submitting): NominationAct => {
  if (as === 'opener') return 'ask-nominee'
  if (returnedBy === 'city') return 'resubmit-for-review'
  if (returnedBy === 'unit' && route.unit !== null) return 'resubmit-to-unit'
  if (returnedBy !== null) return 'resubmit-to-recommender'
  if (isStraightToCity(route)) return 'submit-for-review'
  return route.unit === null ? 'submit-to-recommender' : 'submit-to-unit'
}

const inTime = (submitting: Submitting): Result<null, SubmitRefusal> => {
  const { returnedBy, route, now } = submitting
  if (returnedBy === null) return mayHandIn(submitting, (route.unit ?? route.recommender).kind)
  const closedAt = resubmissionClosesAt(submitting, returnedBy)
  return closedAt !== null && now >= closedAt ? refuse({ kind: 'nominations-closed', closedAt }) : accept(null)
}

const hardQuotaFull = ({ charter, route, recommended, returnedBy }: Submitting): number | null => {
  const quota = quotaOf(charter, route.recommender.kind)
  return returnedBy === null && quota?.hardness === 'hard' && recommended >= quota.count ? quota.count : null
}

/** Whether the file itself is whole and its person may be nominated. */
const judged = ({ charter, kind, as, answers, softReasons, materialFaults, pledged, now }: Submitting): Result<ClauseFinding[], SubmitRefusal> => {
  const isSketch = as === 'opener' && nomineeFillsRest(charter, kind)
  const needed = [...knownToOpeners, ...openerFields(charter, kind).map(({ key }) => key)]
  const faults = isSketch ? checkForNominee(charter.form, answers, now, needed) : [...checkAnswers(charter.form, answers, now), ...materialFaults]
  if (faults.length > 0) return refuse({ kind: 'incomplete', faults })
  const findings = assessEligibility(charter.eligibility, answers, softReasons)
  const eligible = mayBeNominated(charter.eligibility, findings)
  if (!eligible.ok && !isSketch) return eligible
  return pledged === 'yes' ? accept(findings) : refuse({ kind: 'pledge-missing' })
}

/** Decides whether a nomination may be sent on its way, and to where; or, from its opener, to its nominee. A returned file comes back the same way. */
export const submitNomination = (submitting: Submitting): Result<Submitted, SubmitRefusal> => {
  const { status } = submitting
  const act = actOf(submitting)
  const next = after(status, act)
  if (next === null) return refuse({ kind: 'not-in-this-status', status })
  if (submitting.revision !== submitting.readRevision) return refuse({ kind: 'changed-meanwhile' })
  if (submitting.draftRevision !== submitting.readDraftRevision) return refuse({ kind: 'draft-changed', draftRevision: submitting.draftRevision })
  if (!submitting.isRunning) return refuse({ kind: 'campaign-not-running' })
  const timely = inTime(submitting)
  if (!timely.ok) return timely
  const findings = judged(submitting)
  if (!findings.ok) return findings
  const routed = mayRoute(submitting.charter, submitting.route)
  if (!routed.ok) return routed
  if (submitting.isNominated) return refuse({ kind: 'already-nominated' })
  const count = hardQuotaFull(submitting)
  return count === null ? accept({ act, status: next, findings: findings.value }) : refuse({ kind: 'quota-full', count })
}
