import type * as glassEasel from 'glass-easel'
import { attribute, drawnInside, isHidden, outwards, tagOf, textOf } from '../runtime/nodes'

type Element = glassEasel.NativeNode

/** One step of a selector: `view.card#top[name=x]`. */
const STEP = /^([a-z][\w-]*)?((?:[.#][\w-]+|\[[\w-]+(?:=[^\]]*)?\])*)$/

export const isSelector = (target: string): boolean => /^[.#[]|^[a-z][\w-]*(?=$|[.#[\s])/.test(target) && target.split(/\s+/).every((step) => STEP.test(step))

/** Visible elements inside `root` that a selector, a text or an `aria-label` names; best match first. */
export function findAll(root: glassEasel.Node, target: string): Element[] {
  const visible = drawnInside(root).filter((it) => !isHidden(it))
  if (isSelector(target)) {
    const found = visible.filter((it) => matches(it, target.split(/\s+/)))
    if (found.length > 0) return found
  }
  return byWords(visible, target)
}

function matches(node: Element, steps: string[]): boolean {
  const [last, ...before] = [...steps].reverse()
  if (!matchesStep(node, last!)) return false
  if (before.length === 0) return true
  return [...outwards(node)].slice(1).some((outer) => matches(outer, before.reverse()))
}

function matchesStep(node: Element, step: string): boolean {
  const [, tag, rest = ''] = STEP.exec(step)!
  if (tag && tagOf(node) !== `wx-${tag}`) return false
  return [...rest.matchAll(/([.#])([\w-]+)|\[([\w-]+)(?:=([^\]]*))?\]/g)].every(([, mark, name, key, value]) => {
    if (mark === '.') return node.class.split(/\s+/).includes(name!)
    if (mark === '#') return node.id === name
    return value === undefined ? attribute(node, key!) !== undefined : String(attribute(node, key!)) === value.replace(/^["']|["']$/g, '')
  })
}

/** The innermost elements whose words are exactly these come before those that only contain them. */
function byWords(visible: Element[], words: string): Element[] {
  const said = (it: Element) => [textOf(it).trim(), attribute(it, 'aria-label'), attribute(it, 'placeholder')]
  const exact = innermost(visible.filter((it) => said(it).includes(words)))
  return exact.length > 0 ? exact : innermost(visible.filter((it) => textOf(it).includes(words)))
}

function innermost(found: Element[]): Element[] {
  const outer = new Set(found.flatMap((it) => [...outwards(it)].slice(1)))
  return found.filter((it) => !outer.has(it))
}
