import type { Caller } from '../functions/caller'
import type { CallOutcome } from '../functions/call-outcome'
import type { LocalFunctions } from '../functions/local-functions'
import { jsonText, refused, type Answer } from '../http/answer'
import type { Door, DoorRequest } from '../http/door-request'
import { readObject } from '../http/request-body'
import type { SignIn } from '../sign-in/sign-in'

/** CloudBase's HTTP door carries text bodies of at most 100 KB either way. */
const maxTextBytes = 100 * 1024

export const answerOf = (outcome: CallOutcome): Answer => (outcome.ok ? jsonText(outcome.json) : refused(outcome.kind))

const withinText = (outcome: CallOutcome): CallOutcome =>
  outcome.ok && Buffer.byteLength(outcome.json) > maxTextBytes ? { ok: false, kind: 'answer-too-large' } : outcome

function webCaller({ headers, ip }: DoorRequest, signIn: SignIn): Caller | undefined {
  if (headers.authorization === undefined) return { from: 'web', ip }
  const signedIn = signIn.signedIn(headers.authorization.replace(/^Bearer\s+/i, ''))
  return signedIn && { from: 'web', ip, signedIn }
}

/** What a function's `invoke` rule says about a client's call. */
export function invocationRefusal(invoke: boolean | string, hasIdentity: boolean): Answer | undefined {
  if (invoke === false) return refused('not-permitted')
  if (typeof invoke === 'string' && !hasIdentity) return refused('sign-in-needed')
  return undefined
}

/** `POST /v1/functions/:name`: the body is the function's event, the answer its value. */
export const functionsDoor = (functions: LocalFunctions, signIn: SignIn): Door => async request => {
  if (request.method !== 'POST') return refused('wrong-method')
  const name = request.path.slice('/v1/functions/'.length)
  const event = await readObject(request.stream, maxTextBytes)
  if (!event.ok) return refused(event.error.kind)
  const config = functions.config(name)
  if (!config) return refused('unknown-function')
  const caller = webCaller(request, signIn)
  if (!caller) return refused('sign-in-expired')
  const notCallable = invocationRefusal(config.invoke, 'signedIn' in caller)
  return notCallable ?? answerOf(withinText(await functions.call(name, event.value, caller)))
}
