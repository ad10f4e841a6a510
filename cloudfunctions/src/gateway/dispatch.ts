import type { Endpoint, GatewayRefusal } from '@shared/basics/endpoint'
import { refuse, type Result } from '@shared/basics/result'
import { platformIdentity } from '../platform/platform-context'
import { callerOf, mayCall, type Caller } from './caller'
import { recordCall } from './call-log'
import { parseInput, readEvent, type Event } from './parse-call'
import { secondsToWait } from './rate-limit'

export type Answer = Result<unknown, { kind: string }>
type AnyHandler = (call: { input: never; caller: Caller; personId: string; now: number }) => Promise<Answer>
export interface Route {
  endpoint: Endpoint
  handle: AnyHandler
}

/** Looks a call up by its name; undefined where it is not served. */
export type FindRoute = (name: string) => Promise<Route | undefined>

const limitKey = (caller: Caller, name: string) => `${name} ${caller.personId ?? caller.identity.ip ?? ''}`

async function letIn(route: Route | undefined, { name, input }: Event, caller: Caller, now: number): Promise<Result<unknown, GatewayRefusal>> {
  if (!route) return refuse({ kind: 'unknown-endpoint' })
  if (!(await mayCall(caller, route.endpoint.roles))) return refuse({ kind: caller.personId ? 'not-permitted' : 'sign-in-needed' })
  const parsed = await parseInput(route.endpoint.input, input)
  if (!parsed.ok) return parsed
  const retryAfterSeconds = secondsToWait(limitKey(caller, name), route.endpoint.perMinute, now)
  return retryAfterSeconds > 0 ? refuse({ kind: 'too-many-requests', retryAfterSeconds }) : parsed
}

async function answer(find: FindRoute, event: Event, caller: Caller, now: number): Promise<Answer> {
  const route = await find(event.name)
  const entry = await letIn(route, event, caller, now)
  if (!entry.ok || !route) return entry
  return route.handle({ input: entry.value as never, caller, personId: caller.personId ?? '', now })
}

/** Known → permitted → well-formed → within limits → handled → recorded. A bug answers `unavailable` and is logged whole. */
export async function dispatch(find: FindRoute, event: unknown, context: unknown): Promise<Answer> {
  const now = Date.now()
  const call = readEvent(event)
  const caller = callerOf(platformIdentity(context))
  const given = await answer(find, call, caller, now).catch((error: Error): Answer => {
    console.error(call.name, error.stack)
    return refuse({ kind: 'unavailable' })
  })
  recordCall({ name: call.name, outcome: given.ok ? 'ok' : given.error.kind, at: now, tookMs: Date.now() - now, personId: caller.personId })
  return given
}
