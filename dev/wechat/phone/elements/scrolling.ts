import { DrawnElement } from './drawn-element'

export class ScrollViewElement extends DrawnElement {
  static observedAttributes = ['scroll-top', 'scroll-left', 'scroll-into-view']
  private wasAtEnd = false
  private last: Record<string, unknown> = {}

  constructor() {
    super()
    this.addEventListener('scroll', () => this.scrolled(), { passive: true })
  }

  private scrolled(): void {
    const { scrollTop, scrollLeft, scrollHeight, scrollWidth, clientHeight, clientWidth } = this
    this.emit('scroll', { scrollTop, scrollLeft, scrollHeight, scrollWidth, deltaX: 0, deltaY: 0 })
    const margin = Number(this.of('lower-threshold') ?? 50)
    const atEnd = this.hasAttribute('scroll-y') ? scrollTop + clientHeight >= scrollHeight - margin : scrollLeft + clientWidth >= scrollWidth - margin
    if (atEnd && !this.wasAtEnd) this.emit('scrolltolower', { direction: this.hasAttribute('scroll-y') ? 'bottom' : 'right' })
    if (scrollTop === 0 && this.hasAttribute('scroll-y')) this.emit('scrolltoupper', { direction: 'top' })
    this.wasAtEnd = atEnd
  }

  draw(): void {
    if (this.changed('scroll-top')) this.scrollTop = Number(this.of('scroll-top'))
    if (this.changed('scroll-left')) this.scrollLeft = Number(this.of('scroll-left'))
    const target = this.text('scroll-into-view')
    if (this.changed('scroll-into-view') && target) this.querySelector(`[id="${CSS.escape(target)}"]`)?.scrollIntoView({ block: 'start', inline: 'start', behavior: this.is('scroll-with-animation') ? 'smooth' : 'instant' })
  }

  private changed(name: string): boolean {
    const value = this.of(name)
    const isNew = value !== undefined && value !== '' && value !== this.last[name]
    this.last[name] = value
    return isNew
  }
}

export class SwiperElement extends DrawnElement {
  static observedAttributes = ['current', 'indicator-dots', 'indicator-color', 'indicator-active-color', 'autoplay', 'interval']
  private readonly dots = Object.assign(document.createElement('div'), { className: 'wx-swiper-dots' })
  private current = 0
  private asked = 0
  private turning: ReturnType<typeof setInterval> | undefined

  constructor() {
    super()
    this.addEventListener('scroll', () => this.scrolled(), { passive: true })
  }

  disconnectedCallback(): void {
    clearInterval(this.turning)
  }

  private get items(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>(':scope > wx-swiper-item')]
  }

  private scrolled(): void {
    const index = this.hasAttribute('vertical') ? Math.round(this.scrollTop / this.clientHeight) : Math.round(this.scrollLeft / this.clientWidth)
    if (index === this.current) return
    this.current = index
    this.emit('change', { current: index, currentItemId: '', source: 'touch' })
    this.drawDots()
  }

  draw(): void {
    const asked = Number(this.of('current') ?? 0)
    if (asked !== this.asked) this.turnTo(this.asked = asked)
    clearInterval(this.turning)
    if (this.is('autoplay')) this.turning = setInterval(() => this.turnTo((this.current + 1) % this.items.length), Number(this.of('interval') ?? 5000))
    this.drawDots()
  }

  private turnTo(index: number): void {
    this.scrollTo({ left: this.hasAttribute('vertical') ? 0 : index * this.clientWidth, top: this.hasAttribute('vertical') ? index * this.clientHeight : 0, behavior: 'smooth' })
  }

  private drawDots(): void {
    if (!this.is('indicator-dots')) return this.dots.remove()
    this.append(this.dots)
    this.dots.style.cssText = `--dot: ${this.text('indicator-color')}; --dot-now: ${this.text('indicator-active-color')}`
    this.dots.replaceChildren(...this.items.map((_, index) => Object.assign(document.createElement('i'), { className: index === this.current ? 'now' : '' })))
  }
}
