import { temporaryUrls } from '../../platform/file-storage'
import { checkPicture } from '../../platform/wechat/media-check'
import { materials, mediaVerdicts, type MaterialDocument } from './store'

/** Asks WeChat to look at a picture. Where it will not, the picture waits for an officer: nothing is shown in public before. */
export async function askContentCheck({ _id, fileId }: MaterialDocument, openid: string): Promise<void> {
  const url = (await temporaryUrls([fileId])).get(fileId)
  const asked = url ? await checkPicture(url, openid) : null
  if (asked?.ok) await materials.update({ _id }, { traceId: asked.value.traceId })
}

/** WeChat's message about a picture, which may come before its material knows the trace. */
export interface MediaCheckEvent {
  Event?: string
  trace_id?: string
  result?: { suggest?: string }
}

const verdicts: Record<string, 'passed' | 'refused'> = { pass: 'passed', risky: 'refused' }

/** Keeps WeChat's verdict, the first one that comes. `review` and whatever else is left to an officer. */
export async function keepVerdict({ Event, trace_id: traceId, result }: MediaCheckEvent, now: number): Promise<void> {
  const verdict = verdicts[result?.suggest ?? '']
  if (Event === 'wxa_media_check' && traceId && verdict) await mediaVerdicts.add({ _id: traceId, verdict, at: now })
}
