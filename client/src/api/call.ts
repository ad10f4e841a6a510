import type { ServedBy } from '@shared/basics/endpoint'
import type { Result } from '@shared/basics/result'
import type { CallInput, CallValue, EndpointName } from '@shared/contract'
import { noticeServerTime } from '@/lib/server-clock'
import type { RawAnswer } from './answer'
import { askByCloud } from './ask-by-cloud'
import { askByFetch } from './ask-by-fetch'
import type { FailureOf } from './failure'

export type Answer<Name extends EndpointName> = Result<CallValue<Name>, FailureOf<Name>>

/** Casting has a function of its own, so that a rush of votes starves nobody; so have looking at files and making papers, which take long. */
const apart: Partial<Record<EndpointName, ServedBy>> = { 'vote.cast': 'ballot', 'nomination.fileArrived': 'arrival', 'objection.fileArrived': 'arrival', 'objection.openFile': 'arrival', 'nomination.exportFile': 'papers', 'nomination.exportSummary': 'papers', 'nomination.blankPaper': 'papers', 'nomination.importTemplate': 'papers', 'nomination.placeImport': 'papers', 'nomination.importRows': 'papers', 'publicity.noticePaper': 'papers' }
const servedBy = (name: EndpointName): ServedBy => apart[name] ?? 'api'

const ask = process.env.TARO_ENV === 'h5' ? askByFetch : askByCloud

function noticeClock(answer: RawAnswer) {
  const nowMs = answer.ok && (answer.value as { nowMs?: unknown } | null)?.nowMs
  if (typeof nowMs === 'number') noticeServerTime(nowMs)
}

/** Asks the cloud, in the words of the contract. Never rejects: what went wrong is in the answer. */
export async function call<Name extends EndpointName>(name: Name, input: CallInput<Name>): Promise<Answer<Name>> {
  const answer = await ask({ servedBy: servedBy(name), name, input })
  noticeClock(answer)
  return answer as Answer<Name>
}
