import { toGlassUnits } from '../../runtime/glass-units'
import { DrawnElement } from './drawn-element'

/** `page-meta` styles the page itself; `overflow: hidden` in it stops the page's scrolling, as sheets want. */
export class PageMetaElement extends DrawnElement {
  static observedAttributes = ['page-style', 'background-color']

  draw(): void {
    const page = this.closest<HTMLElement>('wx-page')
    const scroll = this.closest<HTMLElement>('.ph-page-scroll')
    if (!page || !scroll) return
    page.style.cssText = toGlassUnits(this.text('page-style'))
    scroll.style.overflow = /overflow(-y)?\s*:\s*hidden/.test(this.text('page-style')) ? 'hidden' : ''
  }
}
