import { consentTexts, type ConsentKind } from '../../shared/nomination/consent'
import type { As, Calls } from './calls'

let consents = 0

/** Agrees to each of these, to the words shown now. */
export async function consentTo({ done }: Pick<Calls, 'done'>, as: As, nominationId: string, kinds: readonly ConsentKind[] = ['idNumber', 'story']): Promise<void> {
  for (const kind of kinds) await done(as, 'nomination.setConsent', { nominationId, kind, textVersion: consentTexts[kind].version, isGiven: true, requestId: `consent-${String(++consents).padStart(6, '0')}` })
}
