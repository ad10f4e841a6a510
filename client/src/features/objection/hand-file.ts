import { offerFile } from '@shared/nomination/offer-file'
import { sealedFileLimits, type SealedFile, type SealedFileKind } from '@shared/objection/sealed-file'
import { call } from '@/api/call'
import type { Chosen } from '@/lib/phone-files/chosen'
import { choose, reduced, send } from '@/lib/phone-files/here'
import { newRequestId } from '@/lib/request-id'
import { say } from '@/lib/words'
import { objectionWords } from './words'

export type Handed = { ok: true; file: SealedFile } | { ok: false; sentence: string }
const failed = (failure: { kind: string }): Handed => ({ ok: false, sentence: say(objectionWords, failure) })

/** The whole way of one file: looked at here, placed, sent, looked at and sealed there. */
async function hand(noticeId: string, kind: SealedFileKind, original: Chosen): Promise<Handed> {
  const chosen = await reduced(original)
  const offered = offerFile(sealedFileLimits, chosen, 0)
  if (!offered.ok) return failed(offered.error)
  const { name, bytes } = chosen
  const place = await call('objection.placeFile', { noticeId, kind, name, bytes, requestId: newRequestId() })
  if (!place.ok) return failed(place.error)
  if ((await send(place.value, chosen, () => {}).outcome) !== 'sent') return failed({ kind: 'offline' })
  const report = await call('objection.fileArrived', { placeId: place.value.placeId })
  return report.ok ? { ok: true, file: report.value } : failed(report.error)
}

/** Lets somebody choose one file and hands it in; null where they changed their mind. */
export async function chooseAndHand(noticeId: string, kind: SealedFileKind, from: 'album' | 'chat', onBusy: () => void): Promise<Handed | null> {
  const [chosen] = await choose({ from, kind: from === 'album' ? 'photos' : 'document', count: 1, formats: sealedFileLimits.formats })
  if (!chosen) return null
  onBusy()
  return hand(noticeId, kind, chosen)
}
