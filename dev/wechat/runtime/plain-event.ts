import * as glassEasel from 'glass-easel'

type Dataset = Record<string, unknown>
type Place = { id: string; dataset: Dataset; offsetLeft: number; offsetTop: number }
/** An event as a handler in WeChat sees it: data only, no nodes. */
export type PlainEvent = { type: string; timeStamp: number; detail: unknown; target: Place; currentTarget: Place; touches?: unknown[]; changedTouches?: unknown[] }

type Source = { id?: string; dataset?: Dataset | null }
const place = (source: Source): Place => ({ id: source.id ?? '', dataset: { ...source.dataset }, offsetLeft: 0, offsetTop: 0 })

function toPlain(event: glassEasel.ShadowedEvent<unknown>): PlainEvent {
  const extra = event as unknown as { touches?: unknown[]; changedTouches?: unknown[] }
  return {
    type: event.type,
    timeStamp: event.timeStamp,
    detail: event.detail ?? {},
    target: place(event.target as Source),
    currentTarget: place(event.currentTarget as Source),
    ...(extra.touches ? { touches: extra.touches, changedTouches: extra.changedTouches ?? [] } : {}),
  }
}

type Handler = (this: unknown, ...values: unknown[]) => unknown

/** Makes every function of a page or component definition take plain events in place of the framework's. */
export function withPlainEvents<T extends Record<string, unknown>>(definition: T): T {
  const wrapped = Object.entries(definition).map(([name, value]) => [name, typeof value === 'function' ? takingPlain(value as Handler) : value] as const)
  return Object.fromEntries(wrapped) as T
}

function takingPlain(handler: Handler): Handler {
  return function (this: unknown, first: unknown, ...rest: unknown[]) {
    return handler.call(this, first instanceof glassEasel.Event ? toPlain(first as glassEasel.ShadowedEvent<unknown>) : first, ...rest)
  }
}
