// Taro's controls for the web, each from its own file. Its one index would load the wheels of a picker with the first page, which has none.
import { defineCustomElement as defineInput } from '@tarojs/components/dist/components/taro-input-core'
import { defineCustomElement as definePicker } from '@tarojs/components/dist/components/taro-picker-core'
import { defineCustomElement as defineSlider } from '@tarojs/components/dist/components/taro-slider-core'
import { defineCustomElement as defineTextarea } from '@tarojs/components/dist/components/taro-textarea-core'
import { manipulatePropsFunction } from '@tarojs/components/lib/react/helper'
import { createReactComponent } from '@tarojs/components/lib/react/react-component-lib/createComponent'

const control = (tag, define) => createReactComponent(tag, undefined, manipulatePropsFunction, define)

export { View } from '@tarojs/components'
export const Input = control('taro-input-core', defineInput)
export const Picker = control('taro-picker-core', definePicker)
export const Slider = control('taro-slider-core', defineSlider)
export const Textarea = control('taro-textarea-core', defineTextarea)
