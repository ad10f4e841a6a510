import type * as glassEasel from 'glass-easel'
import { emit } from '../../runtime/framework'
import { attribute } from '../../runtime/nodes'

/** A built-in component that needs more than style: a custom element beside the framework's node, which it reads and speaks through. */
export abstract class DrawnElement extends HTMLElement {
  __wxElement?: glassEasel.Element
  private waiting = false

  /** The attribute as the page set it. */
  protected of(name: string): unknown {
    return this.__wxElement && attribute(this.__wxElement, name)
  }

  protected text(name: string): string {
    const value = this.of(name)
    return value === undefined || value === null ? '' : String(value)
  }

  protected is(name: string): boolean {
    return this.of(name) === true || this.of(name) === 'true'
  }

  protected emit(type: string, detail: unknown): void {
    if (this.__wxElement) emit(this.__wxElement, type, detail)
  }

  connectedCallback(): void {
    this.attributeChangedCallback()
  }

  /** Draws once after all attributes of one update are set. */
  attributeChangedCallback(): void {
    if (this.waiting) return
    this.waiting = true
    queueMicrotask(() => { this.waiting = false; if (this.isConnected) this.draw() })
  }

  /** Brings what is seen in line with the attributes and the control's live state. */
  abstract draw(): void
}
