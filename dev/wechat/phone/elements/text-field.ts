import { allowedText, isDisabled, typeInto, valueOf } from '../../runtime/controls'
import { DrawnElement } from './drawn-element'

type Inner = HTMLInputElement | HTMLTextAreaElement
const WATCHED = ['value', 'type', 'password', 'placeholder', 'placeholder-class', 'placeholder-style', 'disabled', 'maxlength', 'focus', 'auto-focus', 'auto-height', 'aria-label', 'confirm-type']
const KEYBOARDS: Record<string, string> = { number: 'numeric', digit: 'decimal', idcard: 'text', tel: 'tel' }

/** `input` and `textarea`: a real field inside, so that typing, focus, selection and input methods are the browser's own. */
abstract class TextField<Field extends Inner> extends DrawnElement {
  static observedAttributes = WATCHED
  protected readonly field: Field
  private readonly placeholder = document.createElement('div')
  private composing = false

  constructor(tag: 'input' | 'textarea') {
    super()
    this.field = document.createElement(tag) as Field
    this.placeholder.setAttribute('aria-hidden', 'true')
    this.field.addEventListener('compositionstart', () => { this.composing = true; this.showPlaceholder() })
    this.field.addEventListener('compositionend', () => { this.composing = false; this.typed() })
    this.field.addEventListener('input', () => { if (!this.composing) this.typed() })
    this.field.addEventListener('focus', () => this.emit('focus', { value: this.field.value, height: 0 }))
    this.field.addEventListener('blur', () => this.emit('blur', { value: this.field.value, cursor: this.field.selectionStart }))
  }

  override connectedCallback(): void {
    if (!this.field.isConnected) this.append(this.placeholder, this.field)
    super.connectedCallback()
    if (this.is('focus') || this.is('auto-focus')) this.field.focus()
  }

  /** An input method may hold more than fits until it is done; then what does not fit goes. */
  private typed(): void {
    const node = this.__wxElement
    if (!node) return
    const value = allowedText(node, this.field.value)
    if (value !== this.field.value) this.field.value = value
    typeInto(node, value)
    this.showPlaceholder()
    this.resize()
  }

  draw(): void {
    const node = this.__wxElement
    if (!node) return
    if (!this.composing && this.field.value !== valueOf(node)) this.field.value = valueOf(node)
    this.field.disabled = isDisabled(node)
    this.field.inputMode = KEYBOARDS[this.text('type')] ?? ''
    this.field.setAttribute('aria-label', this.text('aria-label') || this.text('placeholder'))
    this.field.placeholder = this.text('placeholder')
    this.placeholder.className = `wx-placeholder ${this.text('placeholder-class')}`
    this.placeholder.style.cssText = this.text('placeholder-style')
    this.placeholder.textContent = this.text('placeholder')
    if (this.is('focus') && document.activeElement !== this.field) this.field.focus()
    this.showPlaceholder()
    this.resize()
  }

  private showPlaceholder(): void {
    this.placeholder.hidden = this.composing || this.field.value !== ''
  }

  protected resize(): void {}

  protected confirm(): void {
    this.emit('confirm', { value: this.field.value })
  }
}

export class InputElement extends TextField<HTMLInputElement> {
  constructor() {
    super('input')
    this.field.addEventListener('keydown', (event) => { if (event.key === 'Enter' && !event.isComposing) { this.confirm(); this.field.blur() } })
  }

  override draw(): void {
    this.field.type = this.is('password') ? 'password' : 'text'
    super.draw()
  }
}

export class TextareaElement extends TextField<HTMLTextAreaElement> {
  constructor() {
    super('textarea')
  }

  protected override resize(): void {
    if (!this.hasAttribute('auto-height')) return
    this.field.style.height = 'auto'
    this.field.style.height = `${this.field.scrollHeight}px`
  }
}
