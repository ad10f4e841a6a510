import * as glassEasel from 'glass-easel'
import { emit, FINGER } from '../runtime/framework'
import { toGlassUnits } from '../runtime/glass-units'
import { attribute } from '../runtime/nodes'

type Node = glassEasel.Element
/** A DOM element that stands for a node of the page. */
export type Drawn = HTMLElement & { __wxElement?: Node }

/** Roles that a keyboard must reach. */
const PRESSABLE = new Set(['button', 'link', 'checkbox', 'radio', 'switch', 'tab', 'option', 'menuitem'])
const PASSES = /^(touch|transitionend$|animation)/

/** The browser as the framework's backend. `onTap` gets what a finger or a mouse tapped. */
export function createWindowContext(onTap: (node: Node, point: { x: number; y: number }, options: glassEasel.EventOptions) => void): glassEasel.CurrentWindowBackendContext {
  const context = new glassEasel.CurrentWindowBackendContext()
  const create = document.createElement.bind(document)
  const createElement = (tag: string) => takingGlassAttributes(create(tag) as Drawn)
  context.document = { createElement, createTextNode: document.createTextNode.bind(document), createDocumentFragment: document.createDocumentFragment.bind(document) } as unknown as typeof context.document
  context.onEvent((target, type, detail, options) => {
    if (type === 'tap') return void onTap(target, detail as { x: number; y: number }, { ...options, ...FINGER })
    if (!PASSES.test(type)) return undefined
    const event = new glassEasel.Event(type, {}, { ...options, extraFields: touches(options.originalEvent) })
    glassEasel.Event.dispatchEvent(target, event)
    return event.getEventBubbleStatus()
  })
  watchLongPress()
  watchHover()
  return context
}

function touches(event: unknown): Record<string, unknown> {
  const plain = (list?: TouchList) => Array.from(list ?? [], ({ identifier, clientX, clientY, pageX, pageY }) => ({ identifier, clientX, clientY, pageX, pageY }))
  return event instanceof TouchEvent ? { touches: plain(event.touches), changedTouches: plain(event.changedTouches) } : {}
}

/** The framework writes ids and units its own way; a page's `undefined` is no attribute at all. */
function takingGlassAttributes(element: Drawn): Drawn {
  const set = element.setAttribute.bind(element)
  element.setAttribute = (name, value) => {
    if (name === 'exparser:info-attr-id') return set('id', value)
    if (name.startsWith('exparser:')) return undefined
    if (name === 'style') return set('style', toGlassUnits(value))
    if (value === '' && element.__wxElement && attribute(element.__wxElement, name) === undefined) return element.removeAttribute(name)
    if (name === 'aria-role' && PRESSABLE.has(value)) element.tabIndex = 0
    return set(name === 'aria-role' ? 'role' : name, value)
  }
  return element
}

const LONG_PRESS_MS = 350

function watchLongPress(): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const cancel = () => clearTimeout(timer)
  document.addEventListener('pointerdown', ({ target }) => {
    cancel()
    const node = nodeAt(target)
    if (node) timer = setTimeout(() => emit(node, 'longpress', {}, FINGER), LONG_PRESS_MS)
  })
  for (const type of ['pointerup', 'pointercancel', 'pointermove', 'scroll']) document.addEventListener(type, cancel, true)
}

/** `hover-class` is on while the finger is down, on the innermost element that has one. */
function watchHover(): void {
  let lift = () => {}
  document.addEventListener('pointerdown', ({ target }) => {
    lift()
    const pressed = (target as Element | null)?.closest?.('[hover-class]:not([hover-class=none]):not([disabled])')
    const classes = pressed?.getAttribute('hover-class')?.split(/\s+/).filter(Boolean) ?? []
    pressed?.classList.add(...classes)
    lift = () => pressed?.classList.remove(...classes)
  })
  for (const type of ['pointerup', 'pointercancel', 'scroll']) document.addEventListener(type, () => lift(), true)
}

/** The page's node at a DOM event's target. */
export function nodeAt(target: EventTarget | null): Node | undefined {
  for (let at = target as Drawn | null; at; at = at.parentElement as Drawn | null) if (at.__wxElement) return at.__wxElement
  return undefined
}
