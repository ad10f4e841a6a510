import type { NominationFile } from '@shared/nomination/contract'
import { useEndpoint } from '@/api/use-endpoint'

/** The form of this file's channel and kind of nominee; not asked for before the file is there. */
export const useFormOf = (file: NominationFile | undefined) =>
  useEndpoint('nomination.form', { campaignId: file?.campaignId ?? '', channel: file?.channel, nomineeKind: file?.nomineeKind, onBehalf: file?.onBehalf }, { enabled: file !== undefined })
