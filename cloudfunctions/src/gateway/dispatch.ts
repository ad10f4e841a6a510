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

const limitKey = (caller: Caller, name: string) => `${name} ${caller.personId ?? caller.identity.ip ?? ''}`

async function letIn(route: Route | undefined, { name, input }: Event, caller: Caller, now: number): Promise<Result<unknown, GatewayRefusal>> {
  if (!route) return refuse({ kind: 'unknown-endpoint' })
  if (!(await mayCall(caller, route.endpoint.roles))) return refuse({ kind: caller.personId ? 'not-permitted' : 'sign-in-needed' })
  const parsed = parseInput(route.endpoint.input, input)
  if (!parsed.ok) return parsed
  const retryAfterSeconds = secondsToWait(limitKey(caller, name), route.endpoint.perMinute, now)
  return retryAfterSeconds > 0 ? refuse({ kind: 'too-many-requests', retryAfterSeconds }) : parsed
}

async function answer(route: Route | undefined, event: Event, caller: Caller, now: number): Promise<Answer> {
  const entry = await letIn(route, event, caller, now)
  if (!entry.ok || !route) return entry
  return route.handle({ input: entry.value as never, caller, personId: caller.personId ?? '', now })
}

/** Known → permitted → well-formed → within limits → handled → recorded. A bug answers `unavailable` and is logged whole. */
export async function dispatch(routes: ReadonlyMap<string, Route>, event: unknown, context: unknown): Promise<Answer> {
  const now = Date.now()
  const call = readEvent(event)
  const caller = callerOf(platformIdentity(context))
  const given = await answer(routes.get(call.name), call, caller, now).catch((error: Error): Answer => {
    console.error(call.name, error.stack)
    return refuse({ kind: 'unavailable' })
  })
  recordCall({ name: call.name, outcome: given.ok ? 'ok' : given.error.kind, at: now, tookMs: Date.now() - now, personId: caller.personId })
  return given
}
