import { component as adapterComponent } from 'glass-easel-miniprogram-adapter'
import type { ComponentSpace } from 'glass-easel'

/** Called with the JSON text of every `setData`, before it is applied. `owner` is the page or component that was updated; `false` drops the update. */
export type SetDataWatcher = (owner: object, json: string) => boolean

type Caller = { _$: { getRootBehavior(): { ownerSpace: ComponentSpace }; getBackendElement(): object | null } }
type SetData = (this: Caller, data: Record<string, unknown>, callback?: () => void) => void

const watchers = new WeakMap<ComponentSpace, SetDataWatcher>()
const prototype = adapterComponent.ComponentCaller.prototype as unknown as { setData: SetData }
const original = prototype.setData

/** The view takes a JSON copy, as it does in WeChat, where the two layers share no memory. What is set on a page that was closed meanwhile is drawn nowhere. */
prototype.setData = function meteredSetData(data, callback) {
  const watch = watchers.get(this._$.getRootBehavior().ownerSpace)
  if (!watch) return original.call(this, data, callback)
  if (!this._$.getBackendElement()) return callback?.()
  const json = JSON.stringify(data)
  if (watch(this, json)) original.call(this, JSON.parse(json) as Record<string, unknown>, callback)
}

export const watchSetData = (space: ComponentSpace, watcher: SetDataWatcher): void => void watchers.set(space, watcher)

export const byteLength = (text: string): number => new TextEncoder().encode(text).length
