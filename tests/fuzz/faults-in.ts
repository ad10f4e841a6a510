import { found } from '../privacy/marks'
import type { Described } from './generated-calls'
import type { Made } from './make-calls'
import type { Planted } from './planted-city'

interface Answer {
  ok: boolean
  error?: { kind: string; sentence?: string }
}

const gateway = ['unknown-endpoint', 'sign-in-needed', 'not-permitted', 'malformed', 'too-many-requests', 'too-large']

function told({ name, caller, text }: Made, { readers, secrets, words, wordsReaders, idNumber, identity }: Planted): string[] {
  const mayRead = readers.includes(caller)
  return found(text, [...identity, ...(mayRead ? [] : secrets), ...(wordsReaders.includes(caller) ? [] : words), ...(mayRead && name === 'nomination.revealIdNumber' ? [] : idNumber)])
}

/** The kind it was refused with, `ok`, or what it is that is no answer of ours. */
export function outcomeOf({ status, text, caller }: Made): string {
  const answer = JSON.parse(text) as Answer
  // Functions that visitors may not call at all are shut before the gateway, by the rule of their deployment.
  if (status === 401 && caller === 'visitor') return answer.error?.kind ?? 'no answer'
  if (status !== 200) return `status ${status}`
  return answer.ok === true ? 'ok' : answer.ok === false && typeof answer.error?.kind === 'string' ? answer.error.kind : 'no answer'
}

/** Everything wrong with one answer: no answer, a kind that the contract does not name, a fault without a sentence, somebody else's data. */
export function faultsIn(made: Made, endpoint: Described | undefined, planted: readonly Planted[]): string[] {
  const outcome = outcomeOf(made)
  const declared = [...gateway, ...(endpoint?.refusals ?? []).filter(kind => kind !== 'unavailable')]
  const isKnown = endpoint ? outcome === 'ok' || declared.includes(outcome) : outcome === 'unknown-endpoint'
  const speechless = outcome === 'malformed' && !/\p{Script=Han}/u.test((JSON.parse(made.text) as Answer).error?.sentence ?? '')
  return [...(isKnown ? [] : [outcome]), ...(speechless ? ['malformed without a Chinese sentence'] : []), ...planted.flatMap(one => told(made, one)).map(what => `tells ${what}`)]
}
