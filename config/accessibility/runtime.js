import { mergeInternalComponents } from '@tarojs/shared'
import attributes from './attributes.json'

// The phone's half: the short names that the templates were written with.
mergeInternalComponents(attributes)
