import * as glassEasel from 'glass-easel'

/** Walks the tree as it is drawn: through components and slots, elements and texts in reading order. */
export function* walk(node: glassEasel.Node): Generator<glassEasel.Node> {
  yield node
  if (glassEasel.TextNode.isTextNode(node)) return
  for (const child of node.getComposedChildren()) yield* walk(child)
}

export const isText = (node: glassEasel.Node): node is glassEasel.TextNode => glassEasel.TextNode.isTextNode(node)

/** An element the page drew, under its tag: `wx-view`. Components and slots have no box of their own. */
export const isDrawn = (node: glassEasel.Node): node is glassEasel.NativeNode => glassEasel.NativeNode.isNativeNode(node)

export const tagOf = (node: glassEasel.Element): string => (isDrawn(node) ? node.is : '')

/** The attribute as the page set it: any value, not only text. */
export const attribute = (node: glassEasel.Element, name: string): unknown => node.getAttribute(name)

/** The drawn elements from `node` outwards. */
export function* outwards(node: glassEasel.Element): Generator<glassEasel.NativeNode> {
  for (let at: glassEasel.Element | null = node; at !== null; at = at.getComposedParent()) if (isDrawn(at)) yield at
}

/** The drawn elements inside `node`, itself first. */
export const drawnInside = (node: glassEasel.Node): glassEasel.NativeNode[] => [...walk(node)].filter(isDrawn)

/** Hidden by `hidden` or by an inline `display: none`; style sheets are not looked at. */
export function isHidden(node: glassEasel.Element): boolean {
  return [...outwards(node)].some((it) => truthy(attribute(it, 'hidden')) || /display\s*:\s*none/.test(it.style))
}

const truthy = (value: unknown): boolean => value === true || value === 'true'

export function textOf(node: glassEasel.Node): string {
  return [...walk(node)].filter(isText).map((it) => it.textContent).join('')
}
