import type { privacyContract } from '@shared/nomination/privacy-contract'
import type { Handler } from '../gateway/handler'
import { erase } from './erase-file'
import { exportKept } from './export-kept'
import { privacy } from './file-privacy'
import { setConsent } from './set-consent'
import { talentPool } from './talent-pool'
import { changes, versions } from './versions'

/** Consents, what is kept about a person, versions. */
export const privacyHandlers: { [Name in keyof typeof privacyContract]: Handler<Name> } = {
  'nomination.privacy': privacy,
  'nomination.setConsent': setConsent,
  'nomination.export': exportKept,
  'nomination.erase': erase,
  'nomination.talentPool': talentPool,
  'nomination.versions': versions,
  'nomination.changes': changes,
}
