import { isChecked, isDisabled } from '../../runtime/controls'
import { DrawnElement } from './drawn-element'

/** `switch`, `checkbox` and `radio`: the tap is the runtime's; here is how it looks and what a screen reader hears. */
export class ToggleElement extends DrawnElement {
  static observedAttributes = ['checked', 'disabled', 'color']

  draw(): void {
    const node = this.__wxElement
    if (!node) return
    this.setAttribute('role', this.localName.slice('wx-'.length))
    this.setAttribute('aria-checked', String(isChecked(node)))
    this.setAttribute('aria-disabled', String(isDisabled(node)))
    this.tabIndex = 0
    if (this.text('color')) this.style.setProperty('--on', this.text('color'))
  }
}

export class CheckboxElement extends ToggleElement {}
export class RadioElement extends ToggleElement {}

/** Looks like a button to the keyboard and to screen readers. */
export class ButtonElement extends DrawnElement {
  static observedAttributes = ['disabled']

  draw(): void {
    if (!this.hasAttribute('role')) this.setAttribute('role', 'button')
    this.tabIndex = 0
    this.setAttribute('aria-disabled', String(this.__wxElement !== undefined && isDisabled(this.__wxElement)))
  }
}

export class PickerElement extends DrawnElement {
  static observedAttributes = ['disabled']

  draw(): void {
    if (!this.hasAttribute('role')) this.setAttribute('role', 'button')
    this.tabIndex = 0
  }
}
