import { IconElement, ImageElement, ProgressElement, SliderElement, VideoElement } from './media'
import { PageMetaElement } from './page-meta'
import { RichTextElement } from './rich-text'
import { ScrollViewElement, SwiperElement } from './scrolling'
import { InputElement, TextareaElement } from './text-field'
import { ButtonElement, CheckboxElement, PickerElement, RadioElement, ToggleElement } from './toggles'

/** The built-in components that are more than a box. Every other tag is styled alone. */
export function defineBuiltIns(): void {
  const elements: Record<string, CustomElementConstructor> = {
    'wx-input': InputElement, 'wx-textarea': TextareaElement, 'wx-switch': ToggleElement, 'wx-checkbox': CheckboxElement, 'wx-radio': RadioElement,
    'wx-button': ButtonElement, 'wx-picker': PickerElement, 'wx-image': ImageElement, 'wx-cover-image': class extends ImageElement {}, 'wx-video': VideoElement, 'wx-icon': IconElement,
    'wx-progress': ProgressElement, 'wx-slider': SliderElement, 'wx-scroll-view': ScrollViewElement, 'wx-swiper': SwiperElement,
    'wx-rich-text': RichTextElement, 'wx-page-meta': PageMetaElement,
  }
  for (const [tag, element] of Object.entries(elements)) customElements.define(tag, element)
}
