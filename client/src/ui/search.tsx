import { Input, View } from '@tarojs/components'
import { inputLabel } from './aria'
import { Icon } from './icon'
import { Pressable } from './pressable'
import './search.scss'

/** Looks for what is typed, as it is typed. */
export const Search = ({ value, onChange, placeholder }: { value: string; onChange: (value: string) => void; placeholder: string }) =>
  <View className='search'>
    <Icon name='search' />
    <Input className='search-input' type='text' confirmType='search' value={value} placeholder={placeholder} placeholderClass='field-placeholder' maxlength={40} {...inputLabel(placeholder)} onInput={event => onChange(event.detail.value)} />
    {value && <Pressable className='search-clear' label='清空' onPress={() => onChange('')}><Icon name='x' /></Pressable>}
  </View>
