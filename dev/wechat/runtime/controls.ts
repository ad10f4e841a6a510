import type * as glassEasel from 'glass-easel'
import { emit } from './framework'
import { attribute, drawnInside, outwards, tagOf } from './nodes'

type Element = glassEasel.Element
type Live = { attribute: unknown; value: unknown }

/** What the person made of a control since the page last set its attribute. The page's word wins when it changes. */
const live = new WeakMap<Element, Map<string, Live>>()

function liveValue(node: Element, name: string): unknown {
  const now = attribute(node, name)
  const kept = live.get(node)?.get(name)
  return kept && kept.attribute === now ? kept.value : now
}

function setLive(node: Element, name: string, value: unknown): void {
  const values = live.get(node) ?? new Map<string, Live>()
  live.set(node, values.set(name, { attribute: attribute(node, name), value }))
}

/** The words that stand in an input or a textarea. */
export const valueOf = (node: Element): string => { const value = liveValue(node, 'value'); return value === undefined || value === null ? '' : String(value) }
export const isChecked = (node: Element): boolean => isTrue(liveValue(node, 'checked'))
export const isDisabled = (node: Element): boolean => isTrue(attribute(node, 'disabled'))

const isTrue = (value: unknown): boolean => value === true || (typeof value === 'string' && value !== '' && value !== 'false')

/** Cuts to `maxlength` (140 unless said otherwise, -1 is no limit), as the phone's keyboard would. */
export function allowedText(node: Element, text: string): string {
  const limit = Number(attribute(node, 'maxlength') ?? 140)
  return limit >= 0 && limit < text.length ? text.slice(0, limit) : text
}

/** The person typed: `text` is what now stands there. */
export function typeInto(node: Element, text: string): void {
  const value = allowedText(node, text)
  setLive(node, 'value', value)
  emit(node, 'input', { value, cursor: value.length, keyCode: 0 })
}

/** Turns a switch, checkbox or radio, and tells its group. */
export function toggle(node: Element): Element[] {
  const tag = tagOf(node)
  if (isDisabled(node) || (tag === 'wx-radio' && isChecked(node))) return []
  const changed = tag === 'wx-radio' ? othersInGroup(node).filter(isChecked) : []
  changed.forEach((other) => setLive(other, 'checked', false))
  setLive(node, 'checked', !isChecked(node))
  announce(node)
  return [node, ...changed]
}

const groupOf = (node: Element, tag: string): Element | undefined => [...outwards(node)].find((it) => tagOf(it) === tag)

function othersInGroup(radio: Element): Element[] {
  const group = groupOf(radio, 'wx-radio-group')
  return group ? drawnInside(group).filter((it) => tagOf(it) === 'wx-radio' && it !== radio) : []
}

function announce(node: Element): void {
  const tag = tagOf(node)
  if (tag === 'wx-switch') return emit(node, 'change', { value: isChecked(node) })
  const group = groupOf(node, `${tag}-group`)
  if (group) emit(group, 'change', { value: groupValue(group) })
}

function groupValue(group: Element): unknown {
  const chosen = drawnInside(group).filter((it) => ['wx-checkbox', 'wx-radio'].includes(tagOf(it)) && isChecked(it)).map((it) => String(attribute(it, 'value') ?? ''))
  return tagOf(group) === 'wx-radio-group' ? chosen[0] ?? '' : chosen
}

/** What a form hands to `submit`: the values of its named controls. */
export function formValues(form: Element): Record<string, unknown> {
  const named = drawnInside(form).filter((it) => typeof attribute(it, 'name') === 'string' && attribute(it, 'name') !== '' && it !== form)
  return Object.fromEntries(named.map((it) => [String(attribute(it, 'name')), controlValue(it)]))
}

function controlValue(node: Element): unknown {
  const tag = tagOf(node)
  if (tag.endsWith('-group')) return groupValue(node)
  if (tag === 'wx-switch') return isChecked(node)
  return tag === 'wx-picker' ? attribute(node, 'value') : valueOf(node)
}

/** Gives back what the page set, as a reset form does. */
export function resetForm(form: Element): void {
  drawnInside(form).forEach((it) => live.delete(it))
}
