import { resolveSource } from '../source'
import { DrawnElement } from './drawn-element'

export class ImageElement extends DrawnElement {
  static observedAttributes = ['src', 'mode', 'lazy-load', 'alt', 'aria-label']
  private readonly picture = document.createElement('img')
  private shown = ''

  constructor() {
    super()
    this.picture.addEventListener('load', () => { this.picture.hidden = false })
    this.picture.addEventListener('load', () => this.emit('load', { width: this.picture.naturalWidth, height: this.picture.naturalHeight }))
    this.picture.addEventListener('error', () => { this.picture.hidden = true })
    this.picture.addEventListener('error', () => this.emit('error', { errMsg: `GET ${this.picture.src} failed` }))
    this.picture.draggable = false
  }

  draw(): void {
    if (!this.picture.isConnected) this.append(this.picture)
    this.picture.alt = this.text('aria-label') || this.text('alt')
    if (this.shown === this.text('src')) return
    this.shown = this.text('src')
    this.picture.hidden = true
    if (this.shown !== '') void resolveSource(this.shown).then((url) => { this.picture.src = url })
  }
}

export class VideoElement extends DrawnElement {
  static observedAttributes = ['src', 'poster']
  private readonly video = Object.assign(document.createElement('video'), { controls: true, playsInline: true })

  draw(): void {
    if (!this.video.isConnected) this.append(this.video)
    if (this.text('src')) void resolveSource(this.text('src')).then((url) => { this.video.src = url })
    if (this.text('poster')) void resolveSource(this.text('poster')).then((url) => { this.video.poster = url })
  }
}

const GLYPHS: Record<string, [string, string]> = {
  success: ['✓', '#09BB07'], success_no_circle: ['✓', '#09BB07'], info: ['ⓘ', '#10AEFF'], warn: ['!', '#F76260'], waiting: ['◔', '#10AEFF'], cancel: ['✕', '#F43530'], download: ['↓', '#09BB07'], search: ['⌕', '#B2B2B2'], clear: ['✕', '#B2B2B2'],
}

export class IconElement extends DrawnElement {
  static observedAttributes = ['type', 'size', 'color']

  draw(): void {
    const [glyph, color] = GLYPHS[this.text('type')] ?? ['', '']
    this.textContent = glyph
    Object.assign(this.style, { fontSize: `${parseFloat(this.text('size')) || 23}px`, lineHeight: '1', color: this.text('color') || color })
  }
}

export class ProgressElement extends DrawnElement {
  static observedAttributes = ['percent', 'color', 'active-color']
  private readonly bar = document.createElement('i')

  draw(): void {
    if (!this.bar.isConnected) this.append(this.bar)
    this.setAttribute('role', 'progressbar')
    this.setAttribute('aria-valuenow', this.text('percent'))
    this.bar.style.setProperty('--percent', `${this.text('percent')}%`)
    this.bar.style.setProperty('--on', this.text('active-color') || this.text('color') || '#09BB07')
  }
}

export class SliderElement extends DrawnElement {
  static observedAttributes = ['value', 'min', 'max', 'step', 'disabled']
  private readonly range = Object.assign(document.createElement('input'), { type: 'range' })

  constructor() {
    super()
    this.range.addEventListener('input', () => this.emit('changing', { value: Number(this.range.value) }))
    this.range.addEventListener('change', () => this.emit('change', { value: Number(this.range.value) }))
  }

  draw(): void {
    if (!this.range.isConnected) this.append(this.range)
    Object.assign(this.range, { min: this.text('min') || '0', max: this.text('max') || '100', step: this.text('step') || '1', value: this.text('value') || '0', disabled: this.is('disabled') })
    this.range.style.accentColor = this.text('activeColor') || '#1AAD19'
  }
}
