/** Makes a DOM element with properties and children. */
export function make<K extends keyof HTMLElementTagNameMap>(tag: K, properties: Partial<HTMLElementTagNameMap[K]> = {}, ...children: (Node | string)[]): HTMLElementTagNameMap[K] {
  const element = Object.assign(document.createElement(tag), properties)
  element.append(...children)
  return element
}

export function pressable(words: string, className: string, onclick: () => void): HTMLButtonElement {
  return make('button', { className, onclick, type: 'button' }, words)
}
