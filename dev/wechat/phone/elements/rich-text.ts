import { DrawnElement } from './drawn-element'

/** The tags WeChat's rich-text trusts, as far as documents use them. */
const TRUSTED = new Set('A ABBR B BLOCKQUOTE BR CODE DD DEL DIV DL DT EM H1 H2 H3 H4 H5 H6 HR I IMG INS LI OL P PRE SPAN STRONG SUB SUP TABLE TBODY TD TFOOT TH THEAD TR U UL'.split(' '))
const KEPT = new Set(['class', 'style', 'src', 'alt', 'colspan', 'rowspan', 'width', 'height'])

type RichNode = { type?: 'text'; text?: string; name?: string; attrs?: Record<string, string>; children?: RichNode[] }

/** `rich-text`: a string of HTML or WeChat's own nodes. What is not trusted loses its tag or its attribute. */
export class RichTextElement extends DrawnElement {
  static observedAttributes = ['nodes']

  draw(): void {
    const nodes = this.of('nodes')
    this.replaceChildren(typeof nodes === 'string' ? fromHtml(nodes) : fromNodes((nodes ?? []) as RichNode[]))
  }
}

function fromHtml(html: string): DocumentFragment {
  const { content } = Object.assign(document.createElement('template'), { innerHTML: html })
  for (const element of [...content.querySelectorAll('*')]) clean(element)
  return content
}

function clean(element: Element): void {
  if (!TRUSTED.has(element.tagName)) return element.remove()
  for (const { name } of [...element.attributes]) if (!KEPT.has(name)) element.removeAttribute(name)
}

function fromNodes(nodes: RichNode[]): DocumentFragment {
  const fragment = document.createDocumentFragment()
  fragment.append(...nodes.map(fromNode))
  return fragment
}

function fromNode(node: RichNode): Node {
  if (node.type === 'text' || node.name === undefined) return document.createTextNode(node.text ?? '')
  if (!TRUSTED.has(node.name.toUpperCase())) return document.createDocumentFragment()
  const element = document.createElement(node.name)
  for (const [name, value] of Object.entries(node.attrs ?? {})) if (KEPT.has(name)) element.setAttribute(name, value)
  element.append(fromNodes(node.children ?? []))
  return element
}
