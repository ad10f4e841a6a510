import { json, refused, type Answer, type DoorRefusal } from '../http/answer'
import { acrossOrigins } from '../http/cross-origin'
import type { Door } from '../http/door-request'
import type { Doors } from '../http/http-server'
import { readObject } from '../http/request-body'
import type { SignIn } from '../sign-in/sign-in'

const maxBytes = 16 * 1024

const answer = (value: object | undefined, refusal: DoorRefusal): Answer => (value ? json(value) : refused(refusal))

const step = (take: (body: Record<string, string>) => Answer): Door => acrossOrigins(async request => {
  if (request.method !== 'POST') return refused('wrong-method')
  const body = await readObject(request.stream, maxBytes)
  if (!body.ok) return refused(body.error.kind)
  const texts = Object.entries(body.value).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  return take(Object.fromEntries(texts))
})

/** The sign-in calls of CloudBase's HTTP API, by the names of fields that it has. */
export const signInDoors = (signIn: SignIn): Doors => [
  ['/auth/v1/signin/custom', step(({ ticket = '' }) => answer(signIn.byTicket(ticket), 'sign-in-refused'))],
  ['/auth/v1/provider/token', step(({ provider_code: code = '' }) => {
    const token = signIn.providerToken(code)
    return answer(token === undefined ? undefined : { provider_token: token, expires_in: 600 }, 'sign-in-refused')
  })],
  ['/auth/v1/signin/with/provider', step(({ provider_token: token = '' }) => answer(signIn.byProviderToken(token), 'sign-in-refused'))],
  ['/auth/v1/token', step(({ refresh_token: token = '' }) => answer(signIn.refresh(token), 'sign-in-expired'))],
]
