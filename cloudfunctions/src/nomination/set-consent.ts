import { accept, refuse, type Result } from '@shared/basics/result'
import type { CallRefusal } from '@shared/contract'
import { consentTexts } from '@shared/nomination/consent'
import { mayErase } from '@shared/nomination/retention'
import type { Call, Handler } from '../gateway/handler'
import { recordAct } from '../ledger/record-act'
import { takeStoryBack } from '../story/take-story-back'
import { consentIdOf, consents, type ConsentDocument } from './consent-store'
import { forgetIdNumber } from './erase-file'
import { filePrivacy, readOwn } from './file-privacy'
import { unpublishFiles } from './materials/publish-files'
import type { ReadingInCampaign } from './reader'
import type { NominationDocument } from './store'
import { entersPool, talentOf, talents } from './talent-pool-store'

type Setting = Call<'nomination.setConsent'>
type Refusal = CallRefusal<'nomination.setConsent'>

/** Whoever fills in for somebody may say that they agreed to give their ID number; the others are the person's own to give. */
const isForThePersonAlone = ({ nomineeId }: NominationDocument, { input, personId }: Setting) => input.kind !== 'idNumber' && input.isGiven && nomineeId !== personId

function mayChange(setting: Setting, { nomination }: ReadingInCampaign): Result<null, Refusal> {
  const { kind, isGiven, textVersion } = setting.input
  if (nomination.erasedAt) return refuse({ kind: 'file-erased' })
  if (isForThePersonAlone(nomination, setting)) return refuse({ kind: 'only-the-person' })
  if (isGiven && textVersion !== consentTexts[kind].version) return refuse({ kind: 'text-changed' })
  const isNeeded = kind === 'idNumber' && !isGiven && mayErase(nomination.status) === 'while-running'
  return isNeeded ? refuse({ kind: 'still-running', status: nomination.status }) : accept(null)
}

const keep = ({ input, personId, now }: Setting) =>
  recordAct<ConsentDocument, never>({
    collection: consents, id: consentIdOf(input.nominationId, input.kind), act: input.isGiven ? 'give-consent' : 'take-consent-back', by: 'member', personId, at: now, requestId: input.requestId,
    decide: () => accept({ nominationId: input.nominationId, personId, kind: input.kind, isGiven: input.isGiven, textVersion: input.textVersion, at: now }),
  })

/** What a consent that was given, or taken back, brings at once. Done again it changes nothing. */
async function follow({ input: { kind, isGiven }, now }: Setting, nomination: NominationDocument): Promise<void> {
  if (kind === 'talentPool' && isGiven && entersPool(nomination)) await talents.put(talentOf(nomination, now))
  if (kind === 'talentPool' && !isGiven) await talents.remove({ _id: nomination._id })
  if (kind === 'story' && !isGiven) await takeStoryBack(nomination._id, now)
  if (kind === 'pictures' && !isGiven) await unpublishFiles(nomination._id)
  if (kind === 'idNumber' && !isGiven) await forgetIdNumber(nomination, now)
}

export const setConsent: Handler<'nomination.setConsent'> = async call => {
  const reading = await readOwn(call.caller, call.input.nominationId, call.now)
  if (!reading) return refuse({ kind: 'no-such-nomination' })
  const allowed = mayChange(call, reading)
  if (!allowed.ok) return allowed
  const kept = await keep(call)
  if (kept.ok) await follow(call, reading.nomination)
  return kept.ok ? accept(await filePrivacy(reading.nomination, reading.campaign)) : kept
}
